/**
 * What a post tells, in words of our own: a colleague says "being charged twice", not the person's sentence back at them.
 * A retelling can pick the wrong words, a quote can be absurd out of its place; a matter says only what its sign is sure of.
 */
import type { BrandProfile } from '../../../brand/profile';
import { inWords } from '../numbers';
import { isPlural } from '../phrases';
import { isSafe } from '../safe';
import type { Specific } from '../specific';
import { goods } from './goods';
import { joys } from './joys';
import type { Matter } from './matter';
import { money } from './money';
import { service } from './service';
import { thingNear } from './things';

const MAX_READ = 2_500;
/** Where one half of a post turns to the other (P39). */
const TURN =
  /[.!?\n…;:]+\s*|\s(?:but|though|although|however|shame|pity|except|apart from|only gripe|just a shame|yet)\s|\s[-–—]\s/;
const TROUBLES = [...money, ...service, ...goods];
/** Earlier in the list is more telling. */
const BEST = 9.5;
const WORST = 7.5;
/** Said of somebody else's company, or of a time that is over. */
const NOT_NOW = /\b(?:used to|would have|imagine if|if you want|unlike)\b/;
/** "Never late", "no delays": the opposite of a trouble. */
const DENIED = /\b(?:never|no|not|n't|without|zero|nothing|hardly|nobody)\s(?:\w+\s){0,2}$|\bno\s(?:\w+\s)?$/;
const MINUTES: Readonly<Record<string, string>> = {
  min: 'minute',
  mins: 'minutes',
  hr: 'hour',
  hrs: 'hours',
  wk: 'week',
  wks: 'weeks',
  yr: 'year',
  yrs: 'years',
};

const spell = (text: string): string =>
  text
    .replace(/\b(\d{1,2}) (?=\p{L})/gu, (_, n: string) => `${inWords(n)} `)
    .replace(/^one (\p{L}+)s?$/u, 'one $1');

function sentencesOf(text: string, rivals: RegExp | null): string[] {
  return text
    .slice(0, MAX_READ)
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+|[@#][\p{L}\p{N}_.]+/gu, ' ')
    .replace(/\b(can|won|don|didn|doesn|isn|wasn|hasn|haven|couldn|wouldn)t\b/g, "$1't")
    .replace(/(\d)\s?(mins?|hrs?|wks?|yrs?)\b/g, (_, n: string, unit: string) => `${n} ${MINUTES[unit]}`)
    .replace(/(\d)h\b/g, '$1 hours')
    .split(TURN)
    .filter((sentence) => sentence && /\p{L}/u.test(sentence) && !(rivals?.test(sentence) ?? false))
    .slice(0, 40);
}

function matterIn(
  sentence: string,
  matter: Matter,
  side: Specific['side'],
  score: number,
  profile: BrandProfile,
): Specific | null {
  const hit = matter.sign.exec(sentence);
  if (!hit) return null;
  const before = sentence.slice(Math.max(0, hit.index - 24), hit.index);
  if (DENIED.test(before) || NOT_NOW.test(sentence) || matter.unless?.test(sentence)) return null;
  const caught = hit.slice(1).filter((group): group is string => group !== undefined);
  const thing = matter.say.includes('{thing}') ? thingNear(sentence, hit.index, profile, matter.not) : null;
  const say = matter.say.includes('{thing}') && !thing ? matter.bare : matter.say;
  if (!say || (say === '{thing}' && !thing)) return null;
  const phrase = spell(
    say
      .replace('{thing}', thing ?? '')
      .replace(/\{([12])\}/g, (_, n: string) => caught[Number(n) - 1] ?? caught[0] ?? ''),
  ).replace(
    /\b(\d+|two|three|four|five|six|seven|eight|nine|ten) (hour|minute|day|week|month|year)\b(?!s)/g,
    '$1 $2s',
  );
  if (!isSafe(phrase, profile, 'bad')) return null;
  const plural =
    matter.plural ?? (/^(?:the|your) [\p{L}-]+$/u.test(phrase) && isPlural(phrase.split(' ').at(-1)!));
  return { phrase, form: 'matter', plural, area: matter.area, side, score };
}

/** Matters of one side, best first; at most one a sentence and sign. `rivals`: sentences with these are somebody else's. */
export function mattersIn(
  text: string,
  profile: BrandProfile,
  side: Specific['side'],
  rivals: RegExp | null,
): Specific[] {
  const list = side === 'bad' ? TROUBLES : joys;
  const found = new Map<string, Specific>();
  for (const sentence of sentencesOf(text, rivals))
    for (const [i, matter] of list.entries()) {
      const specific = matterIn(sentence, matter, side, BEST - ((BEST - WORST) * i) / list.length, profile);
      if (specific && !found.has(specific.phrase)) found.set(specific.phrase, specific);
      if (found.size > 5) break;
    }
  return [...found.values()].sort((a, b) => b.score - a.score);
}
