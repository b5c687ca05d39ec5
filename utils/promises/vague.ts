/** Times that are none (L13): nobody can be held to them. */
import { Phrases } from '../checker/text/phrases';

export const VAGUE_TIME = new Phrases(`
  soon
  sooner rather than later
  shortly
  asap
  a.s.a.p
  as soon as possible|practicable
  as soon as we|i|they|it can|could|is|are|have
  as quickly|fast|swiftly|promptly as possible
  as quickly|fast as we|i|they can
  quickly as possible
  in due course
  in|over the near|coming|not-too-distant future
  in the next while
  at the earliest opportunity|convenience
  at our|the earliest
  at some point
  at a later date|stage|time
  in good time
  in time
  in a bit|while|jiffy
  before|ere long
  before too long
  when|once we|i can
  when|whenever time allows|permits
  when|whenever possible
  where|if possible
  one day
  some day
  someday
  eventually
  down the line|road|track
  going forward
  in the future
  over time
  any day now
  sometime
  in the long run
`);
