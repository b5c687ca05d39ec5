/** Names and phrases of the profile as things to look for in folded text; scan.ts looks for many of them at once. */
import { fold } from './fold';

/** Something to look for: what it begins with, and where it ends if it stands at `at` (−1: it does not stand there). */
export interface Sought {
  start: string;
  endAt(folded: string, at: number): number;
}

/** Scripts written without spaces, or with endings glued to the word: no word boundary can be asked for there. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The character (one or two units) at `at`, and the one before it; "" past the edges. */
const charAt = (text: string, at: number): string => {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
};
const charBefore = (text: string, at: number): string => {
  const pair = at > 1 ? charAt(text, at - 2) : '';
  return pair.length === 2 ? pair : (text[at - 1] ?? '');
};

export function isLetterOrDigit(char: string): boolean {
  const unit = char.charCodeAt(0);
  if (unit < 128)
    return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
  return char !== '' && LETTER_OR_DIGIT.test(char);
}
/** Goes on with a word that a space would end. */
const isWordy = (char: string): boolean =>
  char === '_' || (isLetterOrDigit(char) && (char < '\u0080' || !UNSPACED.test(char)));

/** What people write between the words of a name: nothing, spaces, a hyphen, an apostrophe. */
const IN_GAP = /[\s_'-]/;
const WIDEST_GAP = 3;

/** Possessives and plurals: "Haven's", "Havens", "Norvane’". */
const ENDINGS = ['', "'s", 's', 'es', "'"];

/** One spelling for all ways to write a name, to look it up by: "Bexley & Rowe" → "bexleyandrowe". */
export const squash = (text: string): string =>
  fold(text)
    .text.replace(/[&+]/g, 'and')
    .replace(/[^\p{L}\p{N}@#/.]+/gu, '')
    .replace(/^\.+|\.+$/g, '');

function skipGap(text: string, from: number): number {
  let at = from;
  while (at < from + WIDEST_GAP && IN_GAP.test(text[at] ?? '')) at++;
  return at;
}

function wordEnd(text: string, at: number, spellings: readonly string[]): number {
  for (const word of spellings) if (text.startsWith(word, at)) return at + word.length;
  return -1;
}

/** A name in any of its ways to be written, as whole words, with an optional plural or possessive behind. */
export function name(term: string): Sought {
  const parts = fold(term.trim())
    .text.split(/[\s_'-]+/)
    .filter(Boolean);
  const first = parts[0] ?? '';
  const words = parts.map((word) => (/^(?:&|and|\+)$/.test(word) ? ['&', 'and', '+'] : [word]));
  const free = UNSPACED.test(charAt(first, 0));
  const open = UNSPACED.test([...(parts.at(-1) ?? '')].at(-1) ?? '');
  return {
    start: first,
    endAt(folded, at) {
      if (!free && isWordy(charBefore(folded, at))) return -1;
      let end = at;
      for (const [i, spellings] of words.entries()) {
        end = wordEnd(folded, i ? skipGap(folded, end) : end, spellings);
        if (end < 0) return -1;
      }
      const closes = (ending: string) =>
        folded.startsWith(ending, end) && !isWordy(charAt(folded, end + ending.length));
      return open || ENDINGS.some(closes) ? end : -1;
    },
  };
}

/** A handle stands alone: "@haven" is not in "@haven_fan", "@haven.fan" or in a mail address. */
export function handle(written: string): Sought {
  const start = fold(written.trim()).text;
  return {
    start,
    endAt(folded, at) {
      const before = charBefore(folded, at);
      if (before === '_' || isLetterOrDigit(before)) return -1;
      if (before === '.' && isLetterOrDigit(charBefore(folded, at - 1))) return -1;
      const end = wordEnd(folded, at, [start]);
      const after = charAt(folded, end);
      if (end < 0 || after === '_' || isLetterOrDigit(after)) return -1;
      return (after === '.' || after === '-') && isLetterOrDigit(charAt(folded, end + 1)) ? -1 : end;
    },
  };
}

export const bareDomain = (domain: string): string =>
  fold(domain.trim())
    .text.replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/:?#].*$/s, '');

/** A domain with its sub-domains and mail addresses, not as a part of another host's name. */
export function domain(written: string): Sought {
  const start = bareDomain(written);
  return {
    start,
    endAt(folded, at) {
      const before = charBefore(folded, at);
      if (before === '_' || before === '-' || isLetterOrDigit(before)) return -1;
      const end = wordEnd(folded, at, [start]);
      const after = charAt(folded, end);
      if (end < 0 || after === '-' || isLetterOrDigit(after)) return -1;
      return after === '.' && isLetterOrDigit(charAt(folded, end + 1)) ? -1 : end;
    },
  };
}
