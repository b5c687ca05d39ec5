/** English: names of teams, times, small forms of verbs. */
import type { TeamWords, TimeWords } from '../pool';

const HOLDS_TEAM =
  /\b(?:team|crew|department|dept|squad)\b|(?:desk|kitchen|workshop|office|foyer|boathouse|front of house|warehouse|showroom|nursery|bakery|garage)$/i;
/** Places and groups by their plural: "our depots", "our wardens". */
const GROUPS =
  /(?:crews|depots|stations|showrooms|branches|stores|shops|kitchens|desks|wardens|guards|hosts|guides|chefs|nurses|vets|stewards|operations)$/i;
/** Words for people who do something; orders, offers and letters only sound like it. */
const PEOPLE =
  /(?:driv|engine|manag|car|advis|plann|bak|grow|fitt|clean|port|train|help|mak|rid|coach|teach|design|develop|build|brok|offic|instruct|conduct|install|repair|rang|garden|paint|keep|buy|pack|pick|wait|dealer|lawy|handl|adjust|support|deliver)ers$|(?:ors|ists|ians|agents|staff|people|coaches|crew)$/i;

/** "Billing" → "our billing team", "Field engineers" → "our field engineers", "HR" stays "HR". */
export function teamWords(name: string | null): TeamWords {
  if (!name) return { team: 'the team', plural: false };
  const plain = name
    .replace(/^the /i, '')
    .split(' ')
    .map((word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word))
    .join(' ');
  if (PEOPLE.test(plain) || GROUPS.test(plain)) return { team: `our ${plain}`, plural: true };
  return { team: HOLDS_TEAM.test(plain) ? `our ${plain}` : `our ${plain} team`, plural: false };
}

/** Forms that agree with what stands before them: key → [one, many]. */
export const AGREEING: Record<string, readonly [string, string]> = {
  is: ['is', 'are'],
  has: ['has', 'have'],
  does: ['does', 'do'],
  reads: ['reads', 'read'],
  gets: ['gets', 'get'],
  works: ['works', 'work'],
  keeps: ['keeps', 'keep'],
  deserves: ['deserves', 'deserve'],
};

export const times: TimeWords = {
  locale: 'en-GB',
  now: ['right now', 'this minute', 'straight away'],
  soon: ['within the hour', 'inside the hour', 'within an hour'],
  today: ['today', 'today', 'this {half}'],
  morning: 'morning',
  afternoon: 'afternoon',
  late: ['first thing tomorrow', 'tomorrow morning'],
  within: ['by tomorrow evening', 'within a day', 'by this time tomorrow'],
  by: ['by {day}', 'by {day}', 'by the end of {day}', 'on {day} at the latest', 'by {day} evening'],
};
