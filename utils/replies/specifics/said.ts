/**
 * A few kind words of the person's own that can stand in quotation marks: short, whole, fit to be seen beside our name, and
 * kind without the rest of the post. Everything else is retold: a quote out of its place is absurd, or looks like mockery.
 */
import type { BrandProfile } from '../../brand/profile';
import { BAD_ADJECTIVES, GOOD_ADJECTIVES } from './adjectives';
import { isThing } from './matters/things';
import { isSafe } from './safe';
import { BREAK, DANGLING, set } from './words';

const MAX_READ = 2_000;
const MOST_WORDS = 6;
const MOST_LETTERS = 42;
const MARKS = /[.!?;:,…\n()–—"“”«»]+(?=\s|$)|[\n"“”«»()–—]|\s-+\s|\s?\.{2,}/;
const LEAD = /^(?:and|so|also|plus|honestly|really|just|truly)\s/i;
const KIND =
  /\b(?:worth every|couldn't fault|can't fault|nothing was too much|made my|made our|no fuss|class act|ten out of ten|10\/10|a joy|a treat|spot on|won't go anywhere else|would recommend|never looked back|like family|like magic)\b/i;
/** Begins in the middle of a thought, or speaks to somebody. */
const NO_START =
  /^(?:with|without|after|before|from|for|at|in|on|of|to|by|than|if|when|while|because|which|that|who|as|or|not|no|never|but|though|then|even|hope|thanks|thank|cheers|please|update|edit|used|back|came|got|had|my|our|i|we|i'm|i've|we've|expected|pretty|quite|maybe|almost|nearly|someone|somebody|good (?:morning|evening)|to be fair|fair)\b/i;
const bad: ReadonlySet<string> = new Set(
  Object.values(BAD_ADJECTIVES).flatMap((words) => [...(words ?? [])]),
);
const SPOILT = set(
  'wrong late died death lost missed cancelled charged killed sick broke broken stuck mistake worst problem but not never except however only than used was were',
);

const ownNames = (profile: BrandProfile): string[] =>
  [profile.name, ...profile.terms, ...profile.handles].map((name) => name.toLowerCase());

const cleaned = (text: string): string =>
  text
    .slice(0, MAX_READ)
    .replace(/[’‘`]/g, "'")
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+/gi, '. ')
    .replace(/[@#][\p{L}\p{N}_.]+/gu, '. ')
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, '. ');

const uncapital = (piece: string): string =>
  /^\p{Lu}\p{Ll}/u.test(piece) ? piece.charAt(0).toLowerCase() + piece.slice(1) : piece;

/** Fit to stand in marks: letters only, no shouting, no name of ours, whole, and with a word that says something. */
function quotable(piece: string, low: readonly string[], own: readonly string[]): boolean {
  return (
    /^[\p{L}', -]+$/u.test(piece) &&
    !/\b\p{Lu}{3,}\b/u.test(piece) &&
    !NO_START.test(piece) &&
    !DANGLING.has(low.at(-1)!) &&
    !own.some((name) => piece.toLowerCase().includes(name)) &&
    low.some((word) => word.length > 3 && !BREAK.has(word))
  );
}

/** The shortest clause that is kind by itself; null where none is fit to be quoted. */
export function saidIn(text: string, profile: BrandProfile): string | null {
  const own = ownNames(profile);
  const pieces = cleaned(text)
    .split(MARKS)
    .map((piece) => (piece ?? '').trim().replace(LEAD, '').trim());
  for (const piece of pieces) {
    const low = piece.toLowerCase().split(/\s+/);
    if (low.length < 2 || low.length > MOST_WORDS || piece.length > MOST_LETTERS) continue;
    if (!quotable(piece, low, own)) continue;
    if (!low.some((word) => GOOD_ADJECTIVES.has(word)) && !KIND.test(piece)) continue;
    if (low.some((word) => bad.has(word) || SPOILT.has(word))) continue;
    if (!isSafe(piece, profile, 'good')) continue;
    return uncapital(piece);
  }
  return null;
}

const SENTENCES = /[.!?;:…\n()–—"“”«»]+(?=\s|$)|[\n"“”«»()–—]|\s-+\s|\s?\.{2,}/;
const MOST_HEARD = 8;
/** Points at something outside the words, supposes, asks, or speaks to somebody. */
const HANGS =
  /(?<!\p{L})(?:it|it's|its|he|she|they|them|his|her|their|this|that|these|those|there|here|you|your|you're|would|wouldn't|could|should|hadn't|one|ones|same|other|than|like|someone|somebody|everyone|why|what|how|where|repeat|update|summary|let|let's)(?!\p{L})/iu;

/**
 * A short statement of theirs that is true whether it was meant as praise or as a grievance; null where none stands by
 * itself. It has to name a thing or say how a thing was: other words out of their place are absurd.
 */
export function heardIn(text: string, profile: BrandProfile): string | null {
  const own = ownNames(profile);
  const asked = new Set(
    [...cleaned(text).matchAll(/([^.!?\n]{1,300})\?/g)].map(([, question]) => question!.trim()),
  );
  const sentences = cleaned(text)
    .split(SENTENCES)
    .map((piece) => (piece ?? '').trim());
  // A whole sentence before its parts.
  for (const piece of [...sentences, ...sentences.flatMap((sentence) => sentence.split(/,\s+/))]) {
    const low = piece.toLowerCase().split(/,?\s+/);
    if (low.length < 2 || low.length > MOST_HEARD || asked.has(piece) || HANGS.test(piece)) continue;
    if (!quotable(piece, low, own) || !isSafe(piece, profile)) continue;
    const said = low.some((word) => GOOD_ADJECTIVES.has(word) || bad.has(word));
    if (!said && (low.length < 3 || !low.some((word) => word.length > 3 && isThing(word, profile)))) continue;
    return uncapital(piece);
  }
  return null;
}
