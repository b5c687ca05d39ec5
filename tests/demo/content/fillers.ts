/** What the rest of a feed is made of: small talk that is not about the brand, put together from parts, without end. */
import type { DemoPost } from './post';

const NAMES = [
  'Ilse Marrow',
  'Pascal Dube',
  'Noor Whitcombe',
  'Einar Solis',
  'Tamsin Kray',
  'Joaquim Bell',
  'Freya Osmond',
];
const OPENINGS = [
  'Rain again in Marlow and',
  'Long day, but',
  'Note to self:',
  'Nobody told me that',
  'After two years of trying,',
  'Small victory:',
  'Unpopular opinion:',
  'My neighbour says',
  'Half past six and',
];
const MIDDLES = [
  'the allotment has more slugs than lettuce',
  'the 7.42 was on time',
  'sourdough is mostly waiting',
  'a good umbrella beats a good coat',
  'the library has a piano now',
  'parallel parking is a state of mind',
  'the cat has learned to open the fridge',
  'my bike chain gave up on the hill',
];
const ENDINGS = ['', ' Who knew.', ' More tea, then.', ' Discuss.', ' 🌧️', ' That is all.', ' Send biscuits.'];

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;

/** The n-th filler; the same n gives the same post, and 504 of them differ. */
export function filler(n: number): DemoPost {
  const name = pick(NAMES, n * 3 + 1);
  const text = `${pick(OPENINGS, n)} ${pick(MIDDLES, n * 5)}.${pick(ENDINGS, n)}`;
  const handle = `${name.toLowerCase().replace(/\W/g, '')}${n % 9}`;
  return { name, handle, hoursAgo: 0.3 + n * 0.7, kind: 'none', text };
}
