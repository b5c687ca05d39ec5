/**
 * A few kind words of the person's own that can stand in quotation marks: short, whole, fit to be seen beside our name, and
 * kind without the rest of the post. Everything else is retold: a quote out of its place is absurd, or looks like mockery.
 */
import type { BrandProfile } from '../../brand/profile';
import { BAD_ADJECTIVES, GOOD_ADJECTIVES } from './adjectives';
import { isThing } from './matters/things';
import { isSafe, isSafeQuote } from './safe';
import { BREAK, DANGLING, DETERMINER, set } from './words';

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
  'wrong late died death lost missed cancelled charged killed sick broke broken stuck mistake worst problem but not never except however only than',
);
/** Of a few words alone: how it was. */
const PAST = set('used was were');

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
    if (low.some((word) => bad.has(word) || SPOILT.has(word) || PAST.has(word))) continue;
    if (!isSafe(piece, profile, 'good')) continue;
    return uncapital(piece);
  }
  return null;
}

/** How a quote is looked for: what it must not hold, and what makes one better than another. */
interface Search {
  words: readonly [least: number, most: number];
  letters: number;
  /** What stands between commas will do as well. */
  parts?: boolean;
  refuse: RegExp;
  worth: (piece: string, low: readonly string[], at: number) => number;
}

const NO_TELLING =
  /^(?:so|and|or|because|which|that|if|when|while|as|than|hi|hello|dear|update|edit|ps|p\.s|anyway|long one|photo|photos|pic|pics|see|told|please|just|also|then|but|repeat|thanks|thank|cheers|dm|anyone|summary|rant|serious|genuine|quick|honest|fin|the end|no)(?!\p{L})|(?:attached|below|above|as well|too|of course|apparently|thanks|honestly)$/iu;

/** Whole sentences of theirs, questions left out. */
const statements = (text: string): string[] =>
  cleaned(text)
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

/** The statement that tells most; null where none is fit to stand in marks beside our name. */
function bestTold(
  text: string,
  profile: BrandProfile,
  { words: [least, most], letters, parts, refuse, worth }: Search,
): string | null {
  let best: { piece: string; score: number } | null = null;
  const whole = statements(text);
  const pieces = parts
    ? [...whole, ...whole.flatMap((piece) => piece.split(/,\s+/)).map((part) => part.replace(LEAD, ''))]
    : whole;
  for (const [at, piece] of pieces.entries()) {
    const low = piece.toLowerCase().split(/,?\s+/);
    if (low.length < least || low.length > most || piece.length > letters) continue;
    if (!/^[\p{L}\d', £$€-]+$/u.test(piece) || /\p{Lu}{3,}|\d{4,}/u.test(piece)) continue;
    if (refuse.test(piece) || NO_TELLING.test(piece) || DANGLING.has(low.at(-1)!)) continue;
    if (!isSafeQuote(piece, profile) || !isEnglish(low)) continue;
    const score = worth(piece, low, at);
    if (score > (best?.score ?? 0)) best = { piece, score };
  }
  if (!best) return null;
  const low = best.piece.toLowerCase();
  return ownNames(profile).some((name) => low.startsWith(name)) ? best.piece : uncapital(best.piece);
}

const saysThing = (low: readonly string[], profile: BrandProfile): boolean =>
  low.some((word) => isThing(word, profile));

/** Praise that turns, or tells of how it was before. */
const TURNED =
  /(?<!\p{L})(?:not|never|nothing|nobody|hardly|but|however|except|only|used to|unlike|would have|though|\p{L}+n't|expected|worried|afraid|gave up|given up|old one|elsewhere|others?|last time|shame|sadly|complain\p{L}*|hate\p{L}*|wish|booked|ordered|asked|needed|my (?:old|last))(?!\p{L})/iu;

/**
 * The short sentence that tells best why somebody is pleased, as they wrote it: "Goes on, stays on, wipes down". Only for a
 * post that surely praises: there "I was asleep before the leeks" is worth more than any retelling.
 */
export const toldIn = (text: string, profile: BrandProfile): string | null =>
  bestTold(text, profile, {
    words: [3, 9],
    letters: 56,
    refuse: TURNED,
    worth: (piece, low, at) =>
      low.some((word) => bad.has(word) || SPOILT.has(word))
        ? 0
        : 0.5 +
          (low.some((word) => GOOD_ADJECTIVES.has(word)) || KIND.test(piece) ? 3 : 0) +
          (saysThing(low, profile) ? 1 : 0) +
          Math.min(at, 5) / 5,
  });

/** Irony, thanks, a threat to leave or a turn to somebody: not what went wrong. */
const NO_GRIEVANCE =
  /(?<!\p{L})(?:great|brilliant|lovely|thanks|love|well done|bravo|congrat\p{L}*|funny|hilarious|honestly|sigh|never again|avoid|goodbye|bye|you|your|you're|guess|imagine|maybe|hope|wish|would|could|should|anyway|star|stars|switch\p{L}*|leaving|cancelling|vote|boycott|share|retweet|rt)(?!\p{L})/iu;

/** The short sentence that tells what went wrong, as they wrote it: "I slept in the chair". */
export const grievanceIn = (text: string, profile: BrandProfile): string | null =>
  bestTold(text, profile, {
    words: [3, 10],
    letters: 60,
    refuse: NO_GRIEVANCE,
    worth: (_, low, at) =>
      1 +
      (low.some((word) => bad.has(word)) ? 1 : 0) +
      (saysThing(low, profile) ? 1.5 : 0) +
      (low.some((word) => /^(?:i|we|my|our)$/.test(word)) ? 0.5 : 0) +
      (low.length > 4 ? 0.5 : 0) -
      at / 10,
  });

/** An offer, an order or a name of somebody's: no verdict on us. */
const NO_VERDICT =
  /(?<!\p{L})(?:you|your|code|offer|free|link|bio|call|try|get|go|use|half price|month|%|they|their|them|his|her|switch\p{L}*|deal|discount|off|people|everyone|folks|who|step|save|today|now|week|below|dm|join|pop in|sign)(?!\p{L})|[£$€\d]/iu;

const HARD =
  /(?<!\p{L})(?:not|never|nothing|no|nobody|waste|wouldn't|would not|won't|can't|couldn't|regret|avoid|joke|worse|disappoint\p{L}*|let down|letdown|went downhill|gone downhill|overrated|finished|bored?|boring|tired|over)(?!\p{L})/iu;

/** A hard verdict on us, as they wrote it: "complete waste of a Saturday". */
export const hardWordIn = (text: string, profile: BrandProfile): string | null =>
  bestTold(text, profile, {
    words: [1, 8],
    parts: true,
    letters: 48,
    refuse: NO_VERDICT,
    worth: (piece, low, at) =>
      low.join('').length > 4 && (HARD.test(piece) || low.some((word) => bad.has(word))) ? 2 - at / 10 : 0,
  });

const WISHED =
  /^(?:an?|some|more|please|could|wish|would|button|option|mode|bigger|smaller|let|allow|add|bring)$/;

/** An idea in a few words, as they wrote it: "dark mode pretty please". */
export const ideaIn = (text: string, profile: BrandProfile): string | null =>
  bestTold(text, profile, {
    words: [2, 10],
    parts: true,
    letters: 64,
    refuse:
      /(?<!\p{L})(?:love it|great|thanks|been|bought|years?|customer|idea|suggestion|thought|honest\p{L}*)(?!\p{L})/iu,
    worth: (_, low, at) =>
      low.some((word) => WISHED.test(word)) ? 2 + (saysThing(low, profile) ? 1 : 0) - at / 10 : 0,
  });

/** What somebody says, as they wrote it, whatever they feel about it: to be quoted where nothing of ours would be sure. */
export const statementIn = (text: string, profile: BrandProfile): string | null =>
  bestTold(text, profile, {
    words: [3, 10],
    letters: 64,
    refuse: /(?<!\p{L})(?:imagine|guess what|never mind|you know)(?!\p{L})/iu,
    worth: (_, low, at) => 1 + (saysThing(low, profile) ? 1.5 : 0) + (low.length > 4 ? 0.5 : 0) - at / 10,
  });

const WEIGHS =
  /(?<!\p{L})(?:than|better|worse|prefer\p{L}*|happier|easier|quieter|quicker|faster|cheaper|slower|softer|won|wins?|kept|keeping|stayed|staying|back|both|either|still|\p{L}{4,}er)(?!\p{L})/iu;

/** What somebody weighs up, as they wrote it, of us alone: "much happier one to one here". */
export const weighedIn = (text: string, profile: BrandProfile): string | null =>
  bestTold(text, profile, {
    words: [3, 10],
    letters: 60,
    refuse: TURNED,
    worth: (piece, low, at) =>
      WEIGHS.test(piece) || low.some((word) => GOOD_ADJECTIVES.has(word)) ? 1 + at / 10 : 0,
  });

const MOST_ASKED = 9;

/** A short question, as they wrote it: "is the offer still on?". */
export function questionIn(text: string, profile: BrandProfile): string | null {
  for (const [, piece] of cleaned(text).matchAll(/(?<![^.!?\n])\s*([^.!?\n]{8,56}\?)/g)) {
    const asked = piece!.trim().replace(LEAD, '').trim();
    const low = asked.slice(0, -1).toLowerCase().split(/,?\s+/);
    if (low.length < 3 || low.length > MOST_ASKED || !/^[\p{L}\d', £$€-]+\?$/u.test(asked)) continue;
    if (!NO_TELLING.test(asked) && isSafeQuote(asked, profile) && isEnglish(low)) return uncapital(asked);
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
