/**
 * A few kind words of the person's own that can stand in quotation marks: short, whole, fit to be seen beside our name, and
 * kind without the rest of the post. Everything else is retold: a quote out of its place is absurd, or looks like mockery.
 */
import type { BrandProfile } from '../../brand/profile';
import { BAD_ADJECTIVES, GOOD_ADJECTIVES } from './adjectives';
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

/** The shortest clause that is kind by itself; null where none is fit to be quoted. */
export function saidIn(text: string, profile: BrandProfile): string | null {
  const own = [profile.name, ...profile.terms, ...profile.handles].map((name) => name.toLowerCase());
  const pieces = text
    .slice(0, MAX_READ)
    .replace(/[’‘`]/g, "'")
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+/gi, '. ')
    .replace(/[@#][\p{L}\p{N}_.]+/gu, '. ')
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, '. ')
    .split(MARKS)
    .map((piece) => (piece ?? '').trim().replace(LEAD, '').trim());
  for (const piece of pieces) {
    const low = piece.toLowerCase().split(/\s+/);
    if (low.length < 2 || low.length > MOST_WORDS || piece.length > MOST_LETTERS) continue;
    if (!/^[\p{L}' -]+$/u.test(piece) || /\b\p{Lu}{3,}\b/u.test(piece) || NO_START.test(piece)) continue;
    if (!low.some((word) => GOOD_ADJECTIVES.has(word)) && !KIND.test(piece)) continue;
    if (low.some((word) => bad.has(word) || SPOILT.has(word)) || DANGLING.has(low.at(-1)!)) continue;
    if (
      own.some((name) => piece.toLowerCase().includes(name)) ||
      !low.some((word) => word.length > 3 && !BREAK.has(word))
    )
      continue;
    if (!isSafe(piece, profile, 'good')) continue;
    return /^\p{Lu}\p{Ll}/u.test(piece) ? piece.charAt(0).toLowerCase() + piece.slice(1) : piece;
  }
  return null;
}
