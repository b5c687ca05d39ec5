/** Ways to reach the brand that a draft names: a handle, a mail address, a link, a number, "DM us". */
import type { BrandProfile } from '../../brand/profile';
import { Phrases, type Span } from './phrases';
import type { Reading } from './read';

const PRIVATE_MESSAGE = new Phrases(`
  dm|dms|pm
  direct|private message|messages
  message|messages us|me
  send us|me a? message
  inbox us|me
  in|over|via|through the|our chat|portal|app
  live|web chat
  reply|answer|comment|tell|say|write here|below
  reply|answer to this
`);
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Where a channel is named. */
export function channelsIn(reading: Reading, profile: BrandProfile): Span[] {
  const found = PRIVATE_MESSAGE.all(reading);
  const phone = digitsOf(profile.contact.phone ?? '');
  reading.tokens.forEach((token, i) => {
    const named =
      (token.type === 'handle' && !token.word.startsWith('#')) ||
      token.type === 'address' ||
      (phone !== '' && token.type === 'number' && digitsOf(token.word) === phone);
    if (named) found.push({ start: token.start, end: token.end, from: i, to: i + 1 });
  });
  // A telephone number begins with a plus or a nought; an account number is no way to reach us.
  for (const match of reading.text.matchAll(/(?<![\d-])(?:\+|0|\(0)\d[\d\s().-]{6,20}\d/g)) {
    const from = reading.tokens.findIndex(({ start }) => start >= match.index);
    if (from >= 0) found.push({ start: match.index, end: match.index + match[0].length, from, to: from + 1 });
  }
  // However the profile writes it: "1-555-0119".
  const written = profile.contact.phone ?? '';
  const at = written ? reading.text.indexOf(written) : -1;
  if (at >= 0) {
    const from = reading.tokens.findIndex(({ start }) => start >= at);
    found.push({ start: at, end: at + written.length, from, to: from + 1 });
  }
  return found;
}
