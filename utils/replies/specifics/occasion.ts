/** What somebody wants it for: "two nights with a toddler", "half term", "a 70th birthday". English. */
import type { BrandProfile } from '../../brand/profile';
import { isSafe } from './safe';

const MAX_READ = 1_500;
const MANY = '(?:an?|the|my|our|one|two|three|four|five|six|\\d{1,2})';
const NOUN =
  '(?:nights?|weekends?|toddlers?|bab(?:y|ies)|kids?|children|famil(?:y|ies)|dogs?|cats?|buggy|pram|weddings?|birthdays?|anniversary|honeymoon|half term|christmas|easter|conference|meeting|party|trip|holiday|festival|airport|office|flat|house|kitchen|garden|classroom|beginners?|commute|students?|teenagers?|puppy|kitten|rabbit)';
const WORD = "[a-z'-]{3,14} ";
const SIGN = new RegExp(
  `\\bfor ((?:${MANY} )?(?:${WORD}){0,2}?${NOUN})(?![\\p{L}'-])((?: (?:with|at|in) ${MANY} (?:${WORD})?${NOUN}(?![\\p{L}'-]))?)`,
  'iu',
);
const LOOSE = /\b(?:and|or|but|that|which|who|than|me|you|us|them|it|same|other|sale|years?)\b/i;
const TURNS = /\b(?:turns|turning|is nearly) (\d0|\d[4-9])\b/;

/** A clean phrase that follows "for", or null. */
export function occasionIn(text: string, profile: BrandProfile): string | null {
  const read = text.slice(0, MAX_READ).replace(/[’‘`]/g, "'");
  const age = TURNS.exec(read)?.[1];
  if (age) return `a ${age}th birthday`;
  const hit = SIGN.exec(read);
  const found = hit ? `${hit[1]}${hit[2] ?? ''}` : /\bhalf term\b/i.exec(read)?.[0].toLowerCase();
  if (!found || LOOSE.test(found)) return null;
  const said = found
    .replace(/\b(?:my|our)\b/gi, 'your')
    .replace(
      /\b(?:christmas|easter)\b/gi,
      (feast) => feast.charAt(0).toUpperCase() + feast.slice(1).toLowerCase(),
    );
  return isSafe(said, profile) ? said : null;
}
