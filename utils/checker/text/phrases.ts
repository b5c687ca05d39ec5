/**
 * Patterns over words, one a line, so that vocabularies stay lists one can read:
 *   our|my fault|mistake     one of several words        defam*      a word that begins so
 *   really?                  a word that may be absent   ~3          up to three words of any kind
 *   @team                    a word of a named class     ^please     at the start of a sentence
 *   #                        a number                    !word       not this word here
 *   _                        any word                    *ing        a word that ends so
 * A pattern stays within one sentence. Matching looks only at patterns that can begin with the word in hand, and gaps
 * are short, so the time is linear in the text's length.
 */
import type { Reading } from './read';
import type { Token } from './tokens';

export interface Span {
  start: number;
  end: number;
  /** Token indexes: first, and one past the last. */
  from: number;
  to: number;
}

type Test = (token: Token) => boolean;
type Step =
  | { kind: 'one'; test: Test; optional: boolean }
  | { kind: 'gap'; most: number }
  | { kind: 'not'; test: Test };
interface Pattern {
  steps: Step[];
  opens: boolean;
}

export type Classes = Readonly<Record<string, ReadonlySet<string>>>;

/** Longest gap that a pattern may ask for: keeps matching linear. */
const LONGEST_GAP = 9;

function testOf(part: string, classes: Classes): { test: Test; words: string[] | null } {
  const options = part.split('|');
  const exact = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  let any = false;
  let number = false;
  for (const option of options) {
    if (option === '#') number = true;
    else if (option === '_') any = true;
    else if (option.startsWith('*') && option.length > 1) suffixes.push(option.slice(1));
    else if (option.startsWith('@')) {
      const named = classes[option.slice(1)];
      if (!named) throw new Error(`No word class named "${option}".`);
      for (const word of named) exact.add(word);
    } else if (option.endsWith('*')) prefixes.push(option.slice(0, -1));
    else exact.add(option);
  }
  const test: Test = ({ word, type }) =>
    exact.has(word) ||
    (any && type === 'word') ||
    (number && type === 'number') ||
    suffixes.some((suffix) => word.endsWith(suffix)) ||
    prefixes.some((prefix) => word.startsWith(prefix));
  return { test, words: prefixes.length + suffixes.length > 0 || number || any ? null : [...exact] };
}

/** Compiled patterns. */
export class Phrases {
  private readonly byWord = new Map<string, Pattern[]>();
  private readonly others: Pattern[] = [];

  constructor(list: string, classes: Classes = {}) {
    for (const line of list.split('\n')) if (line.trim()) this.add(line.trim(), classes);
  }

  private add(line: string, classes: Classes): void {
    const opens = line.startsWith('^');
    const starts: (string[] | null)[] = [];
    let fixed = false;
    const steps = line
      .slice(opens ? 1 : 0)
      .split(/\s+/)
      .map((part): Step => {
        if (/^~\d$/.test(part)) return { kind: 'gap', most: Math.min(LONGEST_GAP, Number(part[1])) };
        if (part.startsWith('!')) return { kind: 'not', test: testOf(part.slice(1), classes).test };
        const optional = part.endsWith('?');
        const { test, words } = testOf(optional ? part.slice(0, -1) : part, classes);
        if (!fixed) starts.push(words);
        fixed ||= !optional;
        return { kind: 'one', test, optional };
      });
    const pattern = { steps, opens };
    if (starts.includes(null) || steps[0]?.kind !== 'one') this.others.push(pattern);
    else
      for (const word of new Set(starts.flatMap((words) => words ?? [])))
        this.byWord.set(word, [...(this.byWord.get(word) ?? []), pattern]);
  }

  /** Every match, in order, without overlap; the longest wins where several begin at one word. */
  all(reading: Reading, from = 0, to = reading.tokens.length): Span[] {
    const found: Span[] = [];
    for (let i = from; i < to; i += 1) {
      const end = this.longestAt(reading, i, to);
      if (end < 0) continue;
      const { tokens } = reading;
      found.push({ start: tokens[i]!.start, end: tokens[end - 1]!.end, from: i, to: end });
      i = end - 1;
    }
    return found;
  }

  first(reading: Reading, from = 0, to = reading.tokens.length): Span | null {
    for (let i = from; i < to; i += 1) {
      const end = this.longestAt(reading, i, to);
      if (end >= 0)
        return { start: reading.tokens[i]!.start, end: reading.tokens[end - 1]!.end, from: i, to: end };
    }
    return null;
  }

  private longestAt(reading: Reading, at: number, to: number): number {
    const token = reading.tokens[at]!;
    const sentence = reading.sentences[token.sentence];
    const limit = Math.min(to, sentence?.to ?? to);
    let longest = -1;
    const tryOne = ({ steps, opens }: Pattern) => {
      if (opens && sentence?.from !== at) return;
      longest = Math.max(longest, walk(reading.tokens, steps, 0, at, limit));
    };
    this.byWord.get(token.word)?.forEach(tryOne);
    this.others.forEach(tryOne);
    return longest > at ? longest : -1;
  }
}

function walk(
  all: readonly Token[],
  steps: readonly Step[],
  step: number,
  at: number,
  limit: number,
): number {
  const now = steps[step];
  if (!now) return at;
  if (now.kind === 'not')
    return at < limit && now.test(all[at]!) ? -1 : walk(all, steps, step + 1, at, limit);
  if (now.kind === 'gap') {
    for (let skipped = 0; skipped <= now.most && at + skipped <= limit; skipped += 1) {
      const end = walk(all, steps, step + 1, at + skipped, limit);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (at < limit && now.test(all[at]!)) {
    const end = walk(all, steps, step + 1, at + 1, limit);
    if (end >= 0) return end;
  }
  return now.optional ? walk(all, steps, step + 1, at, limit) : -1;
}

/** Words of a list as a class. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
