/** Which thing a sentence speaks of: the nearest noun that a company could have sold, sent, cleaned or fixed. English. */
import type { BrandProfile } from '../../../brand/profile';
import { tradeWords } from '../things';
import { set } from '../words';

const THINGS = set(`
  refund bill invoice charge delivery parcel package order app website site login password wifi broadband internet hub router
  signal connection appointment visit booking reservation room breakfast dinner lunch food queue callback chat price fee deposit
  contract cancellation subscription account payment points luggage suitcase flight ticket tickets battery screen charger heating
  shower update software sync export installation check-in checkout voucher repair replacement exchange return packaging
  instructions manual menu meal download roaming sim esim upgrade interface dashboard report course lesson class mortgage
  loan transfer policy claim premium haircut treatment prescription membership card statement timetable schedule slot catering
  cleaning parking lift pool gym sauna spa bed mattress pillow sheets towels bath bathroom toilet sink tap kettle toaster oven hob
  fridge freezer dishwasher washing machine dryer hoover vacuum mixer blender filter door window lock key boiler radiator pipe
  car van bike scooter tyre tyres wheel wheels brakes seat seats saddle helmet ride trip journey
  coat jacket shoes shoe boots trousers shirt dress jumper socks bag backpack rucksack tent zip strap sleeve sole soles
  phone telephone landline tablet laptop camera headphones earbuds speaker watch monitor keyboard printer cable plug remote
  cake bread loaf roll coffee tea latte beans pastry sandwich soup pizza burger chips salad eggs milk fruit veg vegetables
  chicken meat fish box hamper basket bouquet flowers plant plants tree seeds compost
  toy toys game games puzzle doll bricks cot pram pushchair nappies blanket teddy bear
  sofa chair table desk wardrobe shelf shelves drawer lamp rug curtains paint tiles kitchen floor roof gutter
  tablets medicine drops glasses frames lenses collar lead litter treats
  lid lids cup mug bottle label barcode receipt code form page map menu search filter button server servers patch save
  trailer controls soundtrack music show play seat film screen performance interval bar cloakroom programme
  gown veil ring necklace bracelet earrings
  till counter gear gears frame frames pedal pedals handle hinge rack tray hose trailer lights light bulb alarm sensor thermostat remote
  seminar invoice template report portal tracker survey review
`);
/** No thing that can be late, dirty or broken. */
const NOT_HERE = set(
  'staff service team crew support reception general review survey customer people company play wait claim charge driver drivers booking bookings help stay save collection show quality queue price film class sale hire dirty engineer engineers pets pet dog dogs cat cats kids children washing credit hotel shop store branch stage look game games gamers members member guests guest class home area side brand hotels shops stores gyms cafes branches flea fleas van vans year kind employees employee horror winter summer conference internet code water',
);

/** Fit to be what a post is about, though nothing that breaks. */
const ALSO_MAIN = set('booking bookings queue price');

/** Is this word a thing of somebody's trade? */
export const isThing = (word: string, profile: BrandProfile): boolean =>
  (THINGS.has(word) || ALSO_MAIN.has(word) || tradeWords(profile).has(word)) &&
  (!NOT_HERE.has(word) || ALSO_MAIN.has(word));

/** Where a thing stands: "my grey coat" → "your coat". */
export function thingNear(low: string, at: number, profile: BrandProfile, not?: RegExp): string | null {
  const trade = tradeWords(profile);
  let best: { phrase: string; far: number } | null = null;
  const words = [...low.matchAll(/[\p{L}'-]+/gu)];
  for (const [i, { 0: word, index }] of words.entries()) {
    if ((!THINGS.has(word) && !trade.has(word)) || NOT_HERE.has(word) || not?.test(word)) continue;
    const before = words[i - 1]?.[0] ?? '';
    // "To charge", "we order", "cleaning": a deed, no thing.
    if (
      /^(?:to|i|we|you|they|he|she|can|could|will|would|don't|didn't|not|please|and i|never|always|of)$/.test(
        before,
      )
    )
      continue;
    // The first half of a compound: the second will do.
    const next = words[i + 1]?.[0] ?? '';
    if (THINGS.has(next) || trade.has(next)) continue;
    const compound = (THINGS.has(before) || trade.has(before)) && !NOT_HERE.has(before) ? `${before} ` : '';
    const owner = words[i - (compound ? 2 : 1)]?.[0] ?? '';
    const far = Math.abs(index - at);
    if (best && best.far <= far) continue;
    best = { phrase: `${/^(?:my|our)$/.test(owner) ? 'your' : 'the'} ${compound}${word}`, far };
  }
  return best?.phrase ?? null;
}
