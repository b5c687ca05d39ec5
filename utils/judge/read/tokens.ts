/** A post as tokens over its folded text. Names, numbers, amounts, links and emoji also answer to a class ("§brand"). */
import type { Span } from '../../brand/scan';
import { idOf } from './vocabulary';
import { readWord, type Word } from './word';

export interface Token {
  /** Folded, as written, contractions with their apostrophe: "don't". */
  form: string;
  /** The class it answers to as well, "" for plain words. */
  as: string;
  /** Numbers of both in the patterns' vocabulary. */
  id: number;
  asId: number;
  /** What else is known of the word, wherever it stands. */
  word: Word;
  /** Offsets into the folded text. */
  start: number;
  end: number;
}

/** Spans that are one token each, found beforehand: the brand's names, rivals, leaders. */
export interface NamedSpan extends Span {
  as: string;
}

const TOKEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: joiners and tones belong to the emoji before them
  /https?:\/\/[^\s]+|www\.[^\s]+|[@#][\p{L}\p{N}_]+|[£$€]\s?\d[\d.,]*k?|\d[\d.,:]*[\p{L}%€£]*|[\p{L}\p{M}]+(?:'[\p{L}]+)*'?|\p{Extended_Pictographic}[\p{M}\u200d\ufe0f\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}]*|[.!?…,;:()"“”„«»\n–—/>=<+&*-]/gu;

const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen half couple several few'.split(
    ' ',
  ),
);
const DATES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec yesterday today tonight christmas easter'.split(
    ' ',
  ),
);
/** Typed without the apostrophe; only where that spells no other word ("well", "ill", "were"). */
const UNSPELT = new Map(
  "don't didn't doesn't isn't wasn't aren't weren't hasn't haven't hadn't can't couldn't wouldn't shouldn't won't ain't i'm i've you've they've we've you're they're that's what's there's let's he's she's who's how's"
    .split(' ')
    .map((word) => [word.replace("'", ''), word]),
);
UNSPELT.delete('hes');

const HAPPY =
  /[\u{1f600}-\u{1f60d}\u{1f618}\u{1f642}\u{1f643}\u{1f929}\u{1f970}\u{1f973}\u{1f979}\u{1f44d}\u{1f44f}\u{1f64c}\u{1f64f}\u{1f495}-\u{1f49f}\u{1f525}\u{1f389}\u{2728}\u{2764}\u{1f917}]/u;
const ANGRY =
  /[\u{1f612}\u{1f61e}-\u{1f624}\u{1f629}\u{1f62b}\u{1f62d}\u{1f62e}\u{1f621}\u{1f620}\u{1f92c}\u{1f92e}\u{1f922}\u{1f44e}\u{1f644}\u{1f926}\u{1f494}\u{1f480}\u{1f921}\u{1f595}]/u;

function classOf(form: string): string {
  const first = form.charCodeAt(0);
  if (first === 64) return '§handle';
  if (first === 35) return '§tag';
  if (first === 163 || first === 36 || first === 8364) return '§money';
  if (first >= 48 && first <= 57) {
    if (/[€£]$|^\d+(?:quid|gbp|usd|eur)$/.test(form)) return '§money';
    if (/^\d{1,2}(?:[:.]\d\d)?(?:am|pm)$|^\d{1,2}[:]\d\d$/.test(form)) return '§clock';
    if (/^\d+(?:min|mins|m|h|hr|hrs|hour|hours|d|days|wks|weeks|s|secs)$/.test(form)) return '§span';
    if (/^\d+(?:st|nd|rd|th)$/.test(form)) return '§nth';
    return '§num';
  }
  if (form.startsWith('http') || form.startsWith('www.')) return '§url';
  if (NUMBERS.has(form)) return '§num';
  if (DATES.has(form)) return '§date';
  if (first < 0x2000) return '';
  return HAPPY.test(form) ? '§happy' : ANGRY.test(form) ? '§angry' : first > 0x2100 ? '§emoji' : '';
}

type Named = Pick<Token, 'form' | 'as' | 'id' | 'asId' | 'word'>;

export const named = (form: string, as: string): Named => ({
  form,
  as,
  id: idOf(form),
  asId: idOf(as),
  word: readWord(form, as),
});

/** A word as a token: `written` as it stands, without an apostrophe at its end. */
function tokenFor(written: string): Named {
  const form = UNSPELT.get(written) ?? (written.endsWith("'") ? written.slice(0, -1) : written);
  return named(form, classOf(written));
}

/** Words met so far; bounded, because pages can hold any number of different words. */
const met = new Map<string, Named>();
const MOST_MET = 20_000;

function meet(written: string): Named {
  const known = met.get(written);
  if (known) return known;
  const made = tokenFor(written);
  if (met.size < MOST_MET) met.set(written, made);
  return made;
}

const SPACE = 32;
const APOSTROPHE = 39;
/** By unit: a Latin letter without accents, folded. */
const letters = Uint8Array.from({ length: 128 }, (_, unit) => Number(unit >= 97 && unit <= 122));

function lettersEnd(text: string, from: number): number {
  let at = from;
  while (letters[text.charCodeAt(at)] === 1) at++;
  return at;
}

/**
 * Where a plain word that begins at `start` ends: Latin letters without accents, apostrophes inside. 0: not so plain, the
 * expression has to look.
 */
function plainWordEnd(text: string, start: number): number {
  let end = lettersEnd(text, start);
  if (end === start) return 0;
  while (text.charCodeAt(end) === APOSTROPHE) {
    const more = lettersEnd(text, end + 1);
    end++;
    if (more === end) break;
    end = more;
  }
  const isAddress = text.startsWith('http', start) || text.startsWith('www', start);
  return isAddress || text.charCodeAt(end) >= 128 ? 0 : end;
}

/** Tokens of a folded text; `names` in order, none overlapping. Linear. */
export function tokenize(text: string, names: readonly NamedSpan[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let end = 0;
  for (;;) {
    let start = end;
    while (text.charCodeAt(start) === SPACE) start++;
    end = plainWordEnd(text, start);
    if (end === 0) {
      TOKEN.lastIndex = start;
      const found = TOKEN.exec(text);
      if (!found) return tokens;
      start = found.index;
      end = TOKEN.lastIndex;
    }
    let name = names[next];
    while (name && name.end <= start) name = names[++next];
    if (name && end > name.start) {
      if (tokens.at(-1)?.start !== name.start)
        tokens.push({ ...named(name.as, name.as), start: name.start, end: name.end });
      continue;
    }
    const { form, as, id, asId, word } = meet(text.slice(start, end));
    tokens.push({ form, as, id, asId, word, start, end });
  }
}
