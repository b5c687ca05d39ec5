/** The subject alone, where nothing more telling was found: "the refund", "your bill". English. */

import type { BrandProfile } from '../../brand/profile';
import { badAreaOf } from './adjectives';
import { areaOf } from './area';
import type { Clause } from './clauses';
import { NO_HEAD } from './noun-words';
import { isPlural } from './phrases';
import type { Specific } from './specific';
import { set } from './words';

/** What companies provide, charge for and answer by. Things that merely stand around in a story are not taken up. */
const SERVICE = set(`
  refund bill invoice charge charges delivery parcel package order orders app website login password wifi broadband internet hub
  router signal connection appointment visit booking bookings reservation room rooms breakfast dinner lunch food
  queue callback email emails chat price prices pricing fee fees deposit contract cancellation subscription account payment payments points
  luggage flight ticket tickets battery screen charger heating shower wait
  update software sync export installation check-in checkout staff service team crew
  engineer engineers technician driver drivers waiter waitress manager support helpline hotline voucher warranty
  repair repairs replacement exchange return returns packaging instructions menu meal
  upload download outage coverage roaming sim esim upgrade downgrade
  interface dashboard report reports feature features setup onboarding training course lesson class classes
  quality fit mortgage loan transfer policy claim premium haircut treatment prescription membership
  letter letters statement statements reminder reminders notification notifications parking reception
  timetable schedule slot catering cleaning maintenance
`);

/** Words that the brand's own teams, products and context are about: its trade. */
const tradeOf = new WeakMap<BrandProfile, ReadonlySet<string>>();
/** People and places are what a story happens to, not what is wrong. */
const NO_THING =
  /^(?:christmas|easter|summer|winter|weekend|\w+(?:sor|ser|ger|eer|ver|rd|ist|tant|phone)s?|centre|center|desk|bank|airline|gym|hotel|company|brand|business|counter|staff|people|service|team|customers?|general|other|all|new|and|the|of|for|with|store|shop|branch|home|online|web)$/;

export function tradeWords(profile: BrandProfile): ReadonlySet<string> {
  const known = tradeOf.get(profile);
  if (known) return known;
  // A product goes by its whole name: "the run" is not what "Cairn Run" is.
  const said = [...profile.context, ...profile.teams.flatMap(({ topics }) => topics)];
  const words = new Set(
    said
      .flatMap((phrase) =>
        phrase
          .toLowerCase()
          .split(/[^\p{L}'-]+/u)
          .slice(-1),
      )
      .filter(
        (word) =>
          word.length > 2 &&
          !NO_THING.test(word) &&
          !/(?:ed|ing)$/.test(word) &&
          !badAreaOf(word) &&
          !NO_HEAD.has(word),
      ),
  );
  for (const word of [...words]) words.add(word.endsWith('s') ? word.slice(0, -1) : `${word}s`);
  tradeOf.set(profile, words);
  return words;
}

export function thingsIn(clause: Clause, side: 'good' | 'bad', profile: BrandProfile): Specific[] {
  const found: Specific[] = [];
  const trade = tradeWords(profile);
  const isThing = (word: string) => SERVICE.has(word) || trade.has(word);
  for (let i = 0; i < clause.low.length; i++) {
    const word = clause.low[i]!;
    if (!isThing(word) || (word === 'update' && clause.low[i + 1] === 'to')) continue;
    const before = clause.low[i - 1] ?? '';
    // "To charge", "we order": a deed, no thing.
    if (/^(?:to|i|we|you|they|can|could|will|would|don't|didn't|not)$/.test(before)) continue;
    // "More than the flight to Spain": what it is measured by is not ours.
    if (before === 'than' || clause.low[i - 2] === 'than') continue;
    const mine = before === 'my' || before === 'our';
    const compound = isThing(clause.low[i + 1] ?? '') ? clause.low[i + 1]! : null;
    if (compound) continue;
    const lead = isThing(before) ? `${before} ` : '';
    const owner = mine || (lead && /^(?:my|our)$/.test(clause.low[i - 2] ?? '')) ? 'your' : 'the';
    const phrase = `${owner} ${lead}${word}`;
    found.push({
      phrase,
      form: 'named',
      plural: isPlural(word),
      area: areaOf(phrase),
      side,
      score: 3 + (lead ? 0.5 : 0) + (mine ? 0.4 : 0),
    });
  }
  return found;
}
