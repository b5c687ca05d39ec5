/** Is a retelling whole? Cut short, or with a verb in the wrong place, it is worse than no retelling. */
import type { BrandProfile } from '../../brand/profile';
import { isThing } from './matters/things';
import { NO_HEAD } from './noun-words';
import type { Specific } from './specific';
import { PERSON } from './words';

const CUT =
  /\b(?:any|it|them|looking|going|being|more|less|new|own|other|same|all|each|every|some|no|not|lot|which|what|how|once|almost|about|monthly|weekly|online|else|old|big|next|last|first|one|so|too|\p{L}+ly)$/u;
const FINITE = /\b(?:is|was|are|were|has|had|will|would|can|could|does|did|shown|said|says)\b/;
const UNCLEAR = /\b(?:it|them|him|her|that's|this|one|ones|everybody|somebody's|someone's)\b/;
const EMPTY =
  /\b(?:company|firm|place|choice|business|outfit|end|result|bit|day|days|night|part|start|thing|things|job|work|idea|experience|world|life|boys?|dog|cat|pet|mum|dad)$/;
const TOLD =
  /^(?:being (?:charged|billed|sent|given|moved|refused|ignored|promised|put|left|cut|passed|overcharged|quoted|kept|locked)|being told to|waiting|queuing|paying|chasing|not being able to|having no|having your)\b|^your (?:mum|mother|dad|father|wife|husband|daughter|son|gran|nan|partner|sister|brother) being\b/;
const LACKING = /^no [\p{L} -]+ (?:since|for) /u;

/** English only: the other languages name bare things. */
export function isWhole({ phrase, form, score, told, side }: Specific, profile: BrandProfile): boolean {
  const low = phrase.toLowerCase();
  const words = low.split(' ');
  if (words.length > 10 || CUT.test(low)) return false;
  const main = low.split(/\b(?:that|who)\b/)[0]!;
  if (FINITE.test(main) || (UNCLEAR.test(low) && form !== 'who')) return false;
  const known = words.some((word) => isThing(word, profile));
  if (form === 'named') return known || /\p{Lu}/u.test(phrase);
  if (form === 'who') return words.length > 3;
  if (form === 'doing') return TOLD.test(low) && words.length <= 9;
  // "Loved the bell": a thing that is liked in so many words needs no trade.
  if (side === 'good' && score >= 7.5) return words.length <= 6 && !EMPTY.test(low);
  if (LACKING.test(low) || /^[£$€]\S+ (?:this|a|per|every) \p{L}+$/u.test(low)) return true;
  if (form === 'time') return true;
  // "Clear letters", "a solid pie": what is praised in so many words need be on no list.
  const praised = side === 'good' && score >= 6.5 && words.length <= 4;
  return (
    (known || praised) &&
    !EMPTY.test(low) &&
    (score >= 5.5 || told !== undefined) &&
    !words.some((word) => PERSON.has(word))
  );
}

const NO_NAME =
  /\b(?:go|goes|work|works|show|take|leave|get|gets|is|are|was|were|be|do|does|did|has|have|if|that|who|which|when|while|kids|it|them|same|let|lets|come|comes|turn|turns|say|says|come|can|will|would|open|opens|close|support|supports)\b|^(?:paying|getting|buying|using|going|asking)\b|^(?:\d|one\b|something|somebody|anything)/i;

/** Does it name one thing, so that "about …" reads well? Cut at the infinitive: "the card to show in …" names a card. */
export function asName(phrase: string | null): string | null {
  const cut = phrase?.replace(/ to (?!the |a |an |your |our )\p{Ll}.*$/u, '') ?? '';
  const words = cut.split(' ');
  return cut.length > 3 &&
    words.length <= 6 &&
    !NO_HEAD.has(words.at(-1)!.toLowerCase()) &&
    !NO_NAME.test(cut) &&
    !CUT.test(cut.toLowerCase())
    ? cut
    : null;
}
