/** Names and phrases of the profile as expressions over folded text, and one scanner for many of them. */
import { fold } from './fold';

/** Scripts written without spaces, or with endings glued to the word: no word boundary can be asked for there. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const startsUnspaced = new RegExp(`^${UNSPACED}`, 'u');
const endsUnspaced = new RegExp(`${UNSPACED}$`, 'u');
const LETTER = `(?:(?!${UNSPACED})[\\p{L}\\p{N}_])`;

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** What people write between the words of a name: nothing, spaces, a hyphen, an apostrophe. Bounded: stays linear. */
const GAP = "[\\s_'-]{0,3}";

/** Possessives and plurals: "Haven's", "Havens", "Norvane’". */
const ENDING = "(?:'?s|es|')?";

/** One spelling for all ways to write a name, to look it up by: "Bexley & Rowe" → "bexleyandrowe". */
export const squash = (text: string): string =>
  fold(text)
    .text.replace(/[&+]/g, 'and')
    .replace(/[^\p{L}\p{N}@#/.]+/gu, '')
    .replace(/^\.+|\.+$/g, '');

/** Something to look for: where it can begin, and the whole of it (group-free). */
export interface Sought {
  start: string;
  source: string;
}

/** A name in any of its ways to be written, as whole words, with an optional plural or possessive behind. */
export function name(term: string): Sought {
  const parts = fold(term.trim())
    .text.split(/[\s_'-]+/)
    .filter(Boolean);
  const first = parts[0] ?? '';
  const words = parts.map((word) => (/^(?:&|and|\+)$/.test(word) ? '(?:&|and|\\+)' : literal(word)));
  const before = startsUnspaced.test(first) ? '' : `(?<!${LETTER})`;
  const after = endsUnspaced.test(parts.at(-1) ?? '') ? '' : `(?=${ENDING}(?!${LETTER}))`;
  return { start: first, source: `${before}${words.join(GAP)}${after}` };
}

/** A handle stands alone: "@haven" is not in "@haven_fan", "@haven.fan" or in a mail address. */
export function handle(written: string): Sought {
  const start = fold(written.trim()).text;
  const source = `(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}]\\.)${literal(start)}(?![\\p{L}\\p{N}_]|[.-][\\p{L}\\p{N}])`;
  return { start, source };
}

export const bareDomain = (domain: string): string =>
  fold(domain.trim())
    .text.replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/:?#].*$/s, '');

/** A domain with its sub-domains and mail addresses, not as a part of another host's name. */
export function domain(written: string): Sought {
  const start = bareDomain(written);
  const source = `(?<![\\p{L}\\p{N}_-])${literal(start)}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`;
  return { start, source };
}

export interface Span {
  start: number;
  end: number;
}

/** More hits than this tell nothing new, and what compares them with each other must not grow with hostile text. */
const MOST_HITS = 300;

/**
 * Finds many phrases in one pass: a plain search for their beginnings first, the exacting expression only there, since
 * almost every post of a feed holds none. Longer phrases win over shorter ones.
 */
export function scanner(sought: readonly Sought[]): (folded: string) => Span[] {
  if (!sought.length) return () => [];
  const starts = [...new Set(sought.map(({ start }) => start))].filter(
    (start, _, all) => !all.some((other) => other !== start && start.startsWith(other)),
  );
  const longestFirst = [...sought].sort((a, b) => b.source.length - a.source.length);
  const begin = new RegExp(starts.map(literal).join('|'), 'g');
  const whole = new RegExp(longestFirst.map(({ source }) => source).join('|'), 'uy');
  return (folded) => {
    const spans: Span[] = [];
    begin.lastIndex = 0;
    for (let at = begin.exec(folded); at && spans.length < MOST_HITS; at = begin.exec(folded)) {
      const found = at.index;
      whole.lastIndex = found;
      if (!whole.test(folded)) {
        begin.lastIndex = found + 1;
        continue;
      }
      spans.push({ start: found, end: whole.lastIndex });
      begin.lastIndex = Math.max(whole.lastIndex, found + 1);
    }
    return spans;
  };
}
