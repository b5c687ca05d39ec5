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

/** What one step of a pattern accepts. */
interface Choice {
  exact: ReadonlySet<string>;
  prefixes: readonly string[];
  suffixes: readonly string[];
  number: boolean;
  any: boolean;
}

function choiceOf(part: string, classes: Classes): Choice {
  const exact = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  const options = part.split('|');
  for (const option of options) {
    if (option === '#' || option === '_') continue;
    if (option.startsWith('*') && option.length > 1) suffixes.push(option.slice(1));
    else if (option.startsWith('@')) {
      const named = classes[option.slice(1)];
      if (!named) throw new Error(`No word class named "${option}".`);
      for (const word of named) exact.add(word);
    } else if (option.endsWith('*')) prefixes.push(option.slice(0, -1));
    else exact.add(option);
  }
  return { exact, prefixes, suffixes, number: options.includes('#'), any: options.includes('_') };
}

function testOf({ exact, prefixes, suffixes, number, any }: Choice): Test {
  if (!any && !number && prefixes.length + suffixes.length === 0) return ({ word }) => exact.has(word);
  return ({ word, type }) =>
    exact.has(word) ||
    (any && type === 'word') ||
    (number && type === 'number') ||
    prefixes.some((prefix) => word.startsWith(prefix)) ||
    suffixes.some((suffix) => word.endsWith(suffix));
}

/** Shortest beginning that patterns are looked up by. */
const STEM = 3;

const push = <K>(map: Map<K, Pattern[]>, key: K, pattern: Pattern): void => {
  const list = map.get(key);
  if (!list) map.set(key, [pattern]);
  else if (!list.includes(pattern)) list.push(pattern);
};

/** Compiled patterns. */
export class Phrases {
  /** By their first word, by its beginning, by its being a number; and those that may begin with anything. */
  private readonly byWord = new Map<string, Pattern[]>();
  private readonly byStem = new Map<string, Pattern[]>();
  private readonly byNumber: Pattern[] = [];
  private readonly others: Pattern[] = [];
  /** Several rules ask the same of one text. */
  private readonly found = new WeakMap<Reading, Span[]>();

  constructor(list: string, classes: Classes = {}) {
    for (const line of list.split('\n')) if (line.trim()) this.add(line.trim(), classes);
  }

  private add(line: string, classes: Classes): void {
    const opens = line.startsWith('^');
    const starts: Choice[] = [];
    let fixed = false;
    const steps = line
      .slice(opens ? 1 : 0)
      .split(/\s+/)
      .map((part): Step => {
        if (/^~\d$/.test(part)) return { kind: 'gap', most: Math.min(LONGEST_GAP, Number(part[1])) };
        if (part.startsWith('!')) return { kind: 'not', test: testOf(choiceOf(part.slice(1), classes)) };
        const optional = part.endsWith('?');
        const choice = choiceOf(optional ? part.slice(0, -1) : part, classes);
        if (!fixed) starts.push(choice);
        fixed ||= !optional;
        return { kind: 'one', test: testOf(choice), optional };
      });
    this.index({ steps, opens }, starts);
  }

  private index(pattern: Pattern, starts: readonly Choice[]): void {
    const loose = ({ any, suffixes, prefixes }: Choice) =>
      any || suffixes.length > 0 || prefixes.some((prefix) => prefix.length < STEM);
    if (pattern.steps[0]?.kind !== 'one' || starts.some(loose)) {
      this.others.push(pattern);
      return;
    }
    for (const { exact, prefixes, number } of starts) {
      for (const word of exact) push(this.byWord, word, pattern);
      for (const prefix of prefixes) push(this.byStem, prefix.slice(0, STEM), pattern);
      if (number && !this.byNumber.includes(pattern)) this.byNumber.push(pattern);
    }
  }

  /**
   * Every match between two tokens, in order, without overlap; the longest wins where several begin at one word.
   * Patterns stay within a sentence, so what lies in a part of the text is found in the whole.
   */
  all(reading: Reading, from = 0, to = reading.tokens.length): Span[] {
    let spans = this.found.get(reading);
    if (!spans) {
      spans = this.search(reading);
      this.found.set(reading, spans);
    }
    if (from <= 0 && to >= reading.tokens.length) return [...spans];
    return spans.filter((span) => span.from >= from && span.to <= to);
  }

  /** The first match between two tokens. */
  first(reading: Reading, from = 0, to = reading.tokens.length): Span | null {
    let spans = this.found.get(reading);
    if (!spans) {
      spans = this.search(reading);
      this.found.set(reading, spans);
    }
    for (const span of spans) if (span.from >= from && span.to <= to) return span;
    return null;
  }

  private search(reading: Reading): Span[] {
    const spans: Span[] = [];
    const { tokens } = reading;
    for (let i = 0; i < tokens.length; i += 1) {
      const end = this.longestAt(reading, i);
      if (end <= i) continue;
      spans.push({ start: tokens[i]!.start, end: tokens[end - 1]!.end, from: i, to: end });
      i = end - 1;
    }
    return spans;
  }

  private longestAt(reading: Reading, at: number): number {
    const token = reading.tokens[at]!;
    let longest = this.longestOf(this.byWord.get(token.word), reading, at, -1);
    if (this.byStem.size > 0)
      longest = this.longestOf(this.byStem.get(token.word.slice(0, STEM)), reading, at, longest);
    if (token.type === 'number') longest = this.longestOf(this.byNumber, reading, at, longest);
    return this.others.length > 0 ? this.longestOf(this.others, reading, at, longest) : longest;
  }

  private longestOf(
    list: readonly Pattern[] | undefined,
    reading: Reading,
    at: number,
    longest: number,
  ): number {
    if (!list) return longest;
    const sentence = reading.sentences[reading.tokens[at]!.sentence];
    const limit = sentence?.to ?? reading.tokens.length;
    let best = longest;
    for (const { steps, opens } of list)
      if (!opens || sentence?.from === at) best = Math.max(best, walk(reading.tokens, steps, 0, at, limit));
    return best;
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
