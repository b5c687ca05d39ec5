/**
 * Words of the person's own that can stand in quotation marks. A retelling may pick the wrong thing; a clause taken whole
 * is what they said. Word for word, from one mark to the next, and only what is fit to be seen again beside our name.
 */
import type { BrandProfile } from '../../brand/profile';
import { BAD_ADJECTIVES, GOOD_ADJECTIVES, isGlad } from './adjectives';
import { isSafe } from './safe';
import { isPast } from './verbs';
import { BREAK, DANGLING, FAULT_NOUN, FAULT_VERB, PERSON, set } from './words';

const MAX_READ = 2_000;
const MOST_WORDS = 11;
const MOST_LETTERS = 66;
/** From here on a clause tells what happened by itself. */
const STRONG = 2;
/** Below this a clause says too little to be worth quoting. */
const ENOUGH = 0.9;

/** Where one breath ends; a full stop inside a number or an address does not. */
const MARKS = /[.!?;:,…\n()–—"“”«»]+(?=\s|$)|[\n"“”«»()–—]|\s-+\s|\s?\.{2,}/;
/** Words before a clause that lose nothing by going. */
const LEAD =
  /^(?:and|but|so|then|also|plus|because|cos|though|although|still|ok|okay|well|yes|no|yeah|update|edit|oh|honestly|basically|apparently)\s/i;
/** Orders, greetings, asides and advice to others: no telling. */
const NO_TELLING =
  /^(?:avoid|don't|do not|stop|sort|fix|shame|never again|hi|hello|hey|dear|please|thanks|thank|tl;?dr|rant|same here|just|not being|i mean|to be fair|fair|in fact|my (?:mum|dad|husband|wife|partner|sister|brother)$|day \d|take note|be aware|beware|warning|psa|save |go |use |try |book |choose |switch|imagine|guess|explain|answer|look at|which |that |who |ta to |used to |what a|how |why |when |where |who |is |are |do |does |did |can |could |would |will |has |have you|any |in \w+$|on \w+$|at \w+$)/i;
const NEGATION = /\b(?:no|not|never|nobody|no-one|nothing|none|without|nowhere|\w{2,}n't|cannot|zero)\b/i;
const COUNT =
  /\b(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twice|third|fourth|fifth|again|half)\b|[£$€]\d/i;
const bad: ReadonlySet<string> = new Set(
  Object.values(BAD_ADJECTIVES).flatMap((words) => [...(words ?? [])]),
);
const TROUBLE = set(
  'refund charged waiting waited told lost missing wrong still instead refused ignored cancelled closed cut stuck left without hung broke broken sent overdue back down out off gone peeled leaks leaked',
);
const SPOILT = set(
  'moaned warned climb mess shut flooded chaos hurt argue grudging hate hated temporarily full bad tight war struggle problem complaint needed squeeze sorry late died death wet lost missed cancelled charged killed funeral sick broke broken stuck queue mistake worst mine',
);
const GIVING_WAY =
  /\b(?:peeling|leaking|cracking|falling|dripping|crumbling|flaking|rattling|crashing|freezing|smells|stinks|restarts|resets|melted|threw|thrown|dumped)\b/i;
/** That there is a picture of it tells nothing of it. */
const PROOF = /\b(?:on camera|on video|photos?|pictures?|screenshots?|proof|evidence|cctv)\b/i;
/** Deeds that please. */
const KIND_DEED =
  /^(?:saved|helped|found|fixed|stayed|waited|carried|drove|walked|gave|brought|remembered|sorted|explained|noticed|lent|offered|took|replaced|made|spent)$/;
/** Whose deeds are not ours to be thanked for. */
const OUTSIDER = /\b(?:vet|doctor|neighbour|friend|mum|mom|dad|wife|husband|kid|kids|boss|nan)\b/i;

/** "He", "they": somebody did something. */
const DOER =
  /^(?:he|she|they|the|my|our|a|an|his|her|someone|somebody|nobody|no|still|got|sent|told|i|we|it)$/;

interface Piece {
  text: string;
  low: string[];
  /** Index of its sentence from the end. */
  fromEnd: number;
}

function pieces(text: string, wish: boolean): Piece[] {
  const read = text
    .slice(0, MAX_READ)
    .replace(/[’‘`]/g, "'")
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+/gi, '. ')
    .replace(/[@#][\p{L}\p{N}_.]+/gu, '. ')
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, '. ');
  const found = read
    .split(MARKS)
    .map((piece) => (piece ?? '').trim().replace(LEAD, '').trim())
    .map((piece) => (wish ? piece.replace(WISH_START, '') : piece))
    .filter((piece) => /\p{L}/u.test(piece));
  // Half of a long clause is told by itself: "carried it up four floors and wouldn't take a tip".
  const halves = found.flatMap((piece) =>
    piece.split(/\s+/).length > MOST_WORDS ? piece.split(/ (?:and|but|so|because) /) : [],
  );
  return [...found, ...halves].map((piece, i) => ({
    text: piece,
    low: piece.toLowerCase().split(/\s+/),
    fromEnd: Math.max(0, found.length - 1 - i),
  }));
}

/** Fit to be shown: short, whole, no shouting, no private data, no insult, nobody else's name. */
function quotable({ text, low }: Piece, profile: BrandProfile, asks: boolean): boolean {
  if (low.length < 2 || low.length > MOST_WORDS || text.length > MOST_LETTERS) return false;
  if (!/^[\p{L}\p{N}£$€' %.,-]+$/u.test(text) || /\b\p{Lu}{4,}\b/u.test(text)) return false;
  if (DANGLING.has(low.at(-1)!) || (!asks && NO_TELLING.test(text))) return false;
  if (bare(low, profile)) return false;
  // First persons are their own inside quotation marks; everything else must be fit to say.
  const others = text.replace(/(?<![\p{L}'])(?:I|me|my|mine|we|us|I'm|I've|we've|we're)(?![\p{L}'])/giu, 'x');
  return isSafe(others, profile, 'bad');
}

/** "Oakley Lane rocks", "thank you Oakley Lane": the name beside two words says no more than the name. */
const bare = (low: readonly string[], profile: BrandProfile): boolean => {
  const text = low.join(' ');
  return [profile.name, ...profile.terms].some((name) => {
    const known = name.toLowerCase();
    return text.includes(known) && text.replace(known, ' ').trim().split(/\s+/).length < 3;
  });
};

/** Something is told: more than small words. */
const tells = (low: readonly string[]): boolean => low.some((word) => word.length > 3 && !BREAK.has(word));

export interface Said {
  text: string;
  /** It tells what happened by itself; else it is merely theirs. */
  strong: boolean;
}

function weighTrouble({ low, text }: Piece, pointed: string): number {
  if (low.length < (NEGATION.test(text) ? 3 : 4)) return 0;
  // "Great picture": said of trouble, it is meant the other way round.
  if ((low.some(isGlad) && !NEGATION.test(text)) || /\bused to\b/i.test(text)) return 0;
  let score = tells(low) ? 0.6 : 0;
  if (NEGATION.test(text)) score += 2;
  if (COUNT.test(text)) score += 1.2;
  if (low.some((word) => bad.has(word) || FAULT_NOUN.has(word) || FAULT_VERB.has(word))) score += 1.2;
  if (low.some((word) => TROUBLE.has(word))) score += 0.8;
  if (low.some(isPast)) score += 0.6;
  // "Driver threw my parcel over a fence": who did what.
  if (low.slice(0, 3).some((word) => PERSON.has(word)) && low.slice(1, 5).some(isPast)) score += 1.2;
  if (GIVING_WAY.test(text)) score += 1.2;
  if (PROOF.test(text)) score -= 2;
  if (DOER.test(low[0]!)) score += 0.3;
  if (low.length >= 4 && low.length <= 7) score += 0.6;
  return low.some((word) => word.length > 3 && pointed.includes(word)) ? score + 0.5 : score;
}

function weighPraise({ low, text, fromEnd }: Piece): number {
  if (NEGATION.test(text) || low.some((word) => bad.has(word) || SPOILT.has(word))) return 0;
  const glad = low.some((word) => isGlad(word) || GOOD_ADJECTIVES.has(word));
  const deed =
    (low.some(isPast) &&
      (/^(?:he|she|they|someone)$/.test(low[0]!) || low.some((w) => PERSON.has(w))) &&
      !OUTSIDER.test(text)) ||
    (KIND_DEED.test(low[0]!) && low.length >= 3);
  if ((low.length < 3 && !glad) || (!glad && !tells(low))) return 0;
  return (
    0.8 + (glad ? 2.4 : 0) + (deed ? 2 : 0) + (low.length >= 3 && low.length <= 7 ? 0.6 : 0) - fromEnd * 0.02
  );
}

const WISHING =
  /\b(?:if|could|would|should|maybe|perhaps|please|option|button|wish|love|bigger|more|a|an)\b/i;

/** The clause that says what is wished for. */
/** How a wish is begun; what is wished for comes after it. */
const WISH_START =
  /^(?:pls|please|could|would|can|will|maybe|perhaps|wish|i wish|i'd love|any chance (?:of|you)|how about|what about|it would be|would be|idea|feature)\b[ :]*(?:(?:you|they|we|it|there|nice|great|good|neat|lovely|handy|if|to have|\p{Lu}\p{L}+)\s+){0,4}(?:(?:folks|guys|please|ever|could|would|let|be|think about|think of|consider|do|add|make|have|had|offer|sell|stock|bring back|introduce)\s+){0,3}/iu;

function weighWish({ low, text }: Piece): number {
  if (low.length < 3 || (low.some(isGlad) && !WISHING.test(text))) return 0;
  return (
    (WISHING.test(text) ? 1.4 : 0.4) +
    (/^(?:an?|the|more|bigger|some|being)\b/i.test(text) ? 1 : 0) +
    (tells(low) ? 0.5 : 0) +
    (low.length >= 4 ? 0.4 : 0)
  );
}

const ASKING =
  /^(?:how|what|which|when|where|who|why|can|could|do|does|did|is|are|will|would|should|may|has|have|any|anyone)\b/i;

/** The clause that asks. */
const weighAsk = ({ low, text }: Piece): number =>
  low.length >= 3 && ASKING.test(text) && !/\b(?:you|u|ur|your|yous)\b/i.test(text) && tells(low)
    ? 1.5 + (low.length >= 4 ? 0.4 : 0)
    : 0;

const WEIGHTS = { good: weighPraise, bad: weighTrouble, wish: weighWish, ask: weighAsk } as const;

/** The clause that tells most of what pleased, went wrong or is wished for; null where none is fit to be quoted. */
export function saidIn(
  text: string,
  profile: BrandProfile,
  side: keyof typeof WEIGHTS,
  pointed = '',
): Said | null {
  let best: { text: string; score: number } | null = null;
  for (const piece of pieces(text, side === 'wish')) {
    const score = WEIGHTS[side](piece, pointed);
    if (score < ENOUGH || score <= (best?.score ?? 0) || !quotable(piece, profile, side === 'ask')) continue;
    best = { text: piece.text, score };
  }
  // "At 3 p.m": the mark that ended it belongs to it.
  if (!best || /[ap]\.m$/i.test(best.text)) return null;
  // The capital of a sentence's first word goes; names and "I" keep theirs.
  const lower = /^(?:\p{Lu}\p{Ll}+|A)(?:\s|$|')/u.test(best.text) && !/^I\b/.test(best.text);
  const own = [profile.name, ...profile.terms, ...profile.products].some((name) =>
    best.text.toLowerCase().startsWith(name.toLowerCase()),
  );
  const said = lower && !own ? best.text.charAt(0).toLowerCase() + best.text.slice(1) : best.text;
  const mark = side === 'ask' && text.includes(`${best.text}?`) ? '?' : '';
  return { text: said.replace(/(?<![\p{L}'])i(?=['’]|\s|$)/gu, 'I') + mark, strong: best.score >= STRONG };
}
