/** The subject alone, where nothing more telling was found: "the refund", "your bill". English. */

import { badAreaOf, GOOD_ADJECTIVES } from './adjectives';
import { areaOf } from './area';
import type { Clause } from './clauses';
import { isPlural, nounAt } from './phrases';
import type { Specific } from './specific';
import { set } from './words';

const THINGS = set(`
  refund bill invoice charge charges delivery parcel package order app website login password wifi broadband internet hub
  router signal connection speed appointment visit booking reservation room rooms bed beds breakfast dinner lunch food
  coffee tea queue hold call calls callback email emails chat price prices fee fees deposit contract cancellation
  subscription account payment payments points seat seats flight luggage bag bags train bus ticket tickets shoes jacket
  size battery screen charger laptop phone landline tv lift pool gym spa parking shower bath bathroom heating noise smell
  window door key keys mattress pillow pillows towel towels sheets carpet menu meal pizza burger cake bread table wine
  beer update software sync export number installation install reception check-in checkout staff service team crew
  engineer engineers technician driver drivers waiter waitress manager support helpline hotline voucher discount warranty
  repair repairs replacement exchange return returns packaging instructions manual stock shop store branch counter till
  toast eggs omelette kippers croissants pancakes cocktails bar terrace view garden lobby hallway stairs car van
  upload download latency ping outage line lines cable cables mast coverage roaming sim esim data plan upgrade downgrade
  interface dashboard report reports feature features setup onboarding training course lesson class classes
  product quality value design fabric colour color fit dress coat boots sofa chair desk lamp kettle toaster oven fridge
  machine dryer washer vacuum drill bike tyres brakes engine mileage loan mortgage card cards transfer branch cashier
  policy claim premium cover haircut treatment massage nails prescription optician glasses lenses
  sandwich sandwiches pasta salad soup steak fish chips curry dessert pastries loaf sourdough
  letter letters form forms statement statements reminder reminders text texts notification notifications
  pavement road ceiling pipe bathrobe garage fence gate verge music hairs stairwell escalator kiosk
  installer crowd music sound lighting air temperature water hot-water
`);

export function thingsIn(clause: Clause, side: 'good' | 'bad'): Specific[] {
  const found: Specific[] = [];
  for (let i = 0; i < clause.low.length; i++) {
    const word = clause.low[i]!;
    if (!THINGS.has(word) || (word === 'update' && clause.low[i + 1] === 'to')) continue;
    const before = clause.low[i - 1] ?? '';
    const mine = before === 'my' || before === 'our';
    const compound = THINGS.has(clause.low[i + 1] ?? '') ? clause.low[i + 1]! : null;
    if (compound) continue;
    const lead = THINGS.has(before) ? `${before} ` : '';
    const owner = mine || (lead && /^(?:my|our)$/.test(clause.low[i - 2] ?? '')) ? 'your' : 'the';
    const phrase = `${owner} ${lead}${word}`;
    found.push({
      phrase,
      form: 'named',
      plural: isPlural(word),
      area: areaOf(phrase, clause.low.join(' ')),
      side,
      score: 3 + (lead ? 0.5 : 0) + (mine ? 0.4 : 0),
    });
  }
  return found;
}

const VAGUE =
  /^(?:day|days|time|times|way|thing|things|lot|people|one|ones|night|week|month|year|morning|evening|moment|bit|end|rest|same|first|last|next|other|others|point|point|reason|fact|idea|trouble|place|world|life|mate|god|hell|hand|face|mouth|head|eyes|kind|sort|type|part|half|whole|place|man|woman|lady|guy|lad|wife|husband|mum|mom|dad|mother|father|son|daughter|sister|brother|friend|kids?|children|family|partner|cousin|neighbour|boyfriend|girlfriend|gran|nan|money|country|company|customers?|star|stars|review|bus|street|road)$/;

/** Any thing with a "the", "my" or "this" before it, in whatever trade: "the sourdough", "your inhaler". */
export function anythingIn(clause: Clause, side: 'good' | 'bad'): Specific[] {
  for (let i = 0; i < clause.low.length - 1; i++) {
    const before = clause.low[i]!;
    const determined = /^(?:the|my|our|this|that|these|those|an?)$/.test(before);
    if (!determined && !badAreaOf(before) && before !== 'worst') continue;
    const noun = nounAt(clause, i + 1, 2).filter(
      (word) => !GOOD_ADJECTIVES.has(word.toLowerCase()) && !badAreaOf(word.toLowerCase()),
    );
    const head = noun.at(-1)?.toLowerCase() ?? '';
    if (
      head.length < 3 ||
      VAGUE.test(head) ||
      /(?:ed|ing|ly)$/.test(head) ||
      noun.some((word) => /^\d/.test(word))
    )
      continue;
    const phrase = `${/^(?:my|our)$/.test(before) ? 'your' : 'the'} ${noun.join(' ')}`;
    return [
      {
        phrase,
        form: 'named',
        plural: isPlural(head),
        area: areaOf(phrase, clause.low.join(' ')),
        side,
        score: 2,
      },
    ];
  }
  return [];
}
