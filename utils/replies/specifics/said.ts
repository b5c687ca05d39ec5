/**
 * A few words of the person's own for a post that could be meant either way: short, whole, fit to be seen beside our name, and
 * true under both readings. English.
 */
import type { BrandProfile } from '../../brand/profile';
import { BAD_ADJECTIVES, GOOD_ADJECTIVES } from './adjectives';
import { isThing } from './matters/things';
import { plainText } from './plain-text';
import { isSafe, isSafeQuote } from './safe';
import { BREAK, DANGLING, DETERMINER } from './words';

const LEAD = /^(?:and|so|also|plus|honestly|really|just|truly)\s/i;
/** Begins in the middle of a thought, or speaks to somebody. */
const NO_START =
  /^(?:with|without|after|before|from|for|at|in|on|of|to|by|than|if|when|while|because|which|that|who|as|or|not|no|never|but|though|then|even|hope|thanks|thank|cheers|please|update|edit|used|back|came|got|had|my|our|i|we|i'm|i've|we've|expected|pretty|quite|maybe|almost|nearly|someone|somebody|good (?:morning|evening)|to be fair|fair)\b/i;
const bad: ReadonlySet<string> = new Set(
  Object.values(BAD_ADJECTIVES).flatMap((words) => [...(words ?? [])]),
);

const ownNames = (profile: BrandProfile): string[] =>
  [profile.name, ...profile.terms, ...profile.handles].map((name) => name.toLowerCase());

const uncapital = (piece: string): string =>
  /^(?:\p{Lu}\p{Ll}|A )/u.test(piece) ? piece.charAt(0).toLowerCase() + piece.slice(1) : piece;

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

const NO_TELLING =
  /^(?:so|and|or|because|which|that|if|when|while|as|than|hi|hello|dear|update|edit|ps|p\.s|anyway|long one|photo|photos|pic|pics|see|told|please|just|also|then|but|repeat|thanks|thank|cheers|dm|anyone|summary|rant|serious|genuine|quick|honest|fin|the end|no)(?!\p{L})|(?:attached|below|above|as well|too|of course|apparently|thanks|honestly)$/iu;

/** Whole sentences of theirs, questions left out. */
const statements = (text: string): string[] =>
  plainText(text)
    // What they repeat of somebody else's.
    .replace(/["“”«»][^"“”«»\n]{1,200}["“”«»]/g, '. ')
    .split(/(?<=[.!?…])\s+|[\n"“”«»()–—;:]|\s-+\s|\.{2,}/)
    .map((piece) => (piece ?? '').trim())
    .filter((piece) => piece && !piece.endsWith('?'))
    .map((piece) =>
      piece
        .replace(/^[,\s-]+|[.!…,\s]+$/g, '')
        .replace(LEAD, '')
        .trim(),
    );

/** Words without which a longer English sentence does not do: what has none is in another language, or a list. */
const isEnglish = (low: readonly string[]): boolean =>
  low.length < 5 || low.some((word) => BREAK.has(word) || DETERMINER.has(word));

const STATED = { words: { least: 3, most: 10 }, letters: 64 };
const SUPPOSED = /(?<!\p{L})(?:imagine|guess what|never mind|you know)(?!\p{L})/iu;

/** What somebody says, as they wrote it, whatever they feel about it: to be quoted where nothing of ours would be sure. */
export function statementIn(text: string, profile: BrandProfile): string | null {
  let best: { piece: string; score: number } | null = null;
  for (const [at, piece] of statements(text).entries()) {
    const low = piece.toLowerCase().split(/,?\s+/);
    const { words, letters } = STATED;
    if (low.length < words.least || low.length > words.most || piece.length > letters) continue;
    if (!/^[\p{L}\d', £$€-]+$/u.test(piece) || /\p{Lu}{3,}|\d{4,}/u.test(piece)) continue;
    if (SUPPOSED.test(piece) || NO_TELLING.test(piece) || DANGLING.has(low.at(-1)!)) continue;
    if (!isSafeQuote(piece, profile) || !isEnglish(low)) continue;
    const score =
      1 + (low.some((word) => isThing(word, profile)) ? 1.5 : 0) + (low.length > 4 ? 0.5 : 0) - at / 10;
    if (score > (best?.score ?? 0)) best = { piece, score };
  }
  if (!best) return null;
  const low = best.piece.toLowerCase();
  return ownNames(profile).some((name) => low.startsWith(name)) ? best.piece : uncapital(best.piece);
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
    [...plainText(text).matchAll(/([^.!?\n]{1,300})\?/g)].map(([, question]) => question!.trim()),
  );
  const sentences = plainText(text)
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
