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
import { once } from './once';
import type { Reading, Sentence } from './read';
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
  /** Looked up by whole words alone: its first step is met wherever it is tried. */
  begun: boolean;
  /** One of these follows the word it begins with; null where that may be anything. */
  then: ReadonlySet<string> | null;
  /** One of these stands further on, where nothing is known of the second word. */
  further: ReadonlySet<string> | null;
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

function testOf(choice: Choice): Test {
  const { exact, prefixes, suffixes, number, any } = choice;
  if (wholeWords(choice)) return ({ word }) => exact.has(word);
  return ({ word, type }) =>
    exact.has(word) ||
    (any && type === 'word') ||
    (number && type === 'number') ||
    prefixes.some((prefix) => word.startsWith(prefix)) ||
    suffixes.some((suffix) => word.endsWith(suffix));
}

const wholeWords = ({ prefixes, suffixes, number, any }: Choice): boolean =>
  !any && !number && prefixes.length + suffixes.length === 0;

/** Shortest beginning that patterns are looked up by. */
const STEM = 3;

/** Patterns of one vocabulary that may begin with a word. */
interface Opening {
  phrases: Phrases;
  patterns: Pattern[];
}

/** One index over all vocabularies, so that a text's words are looked up once and not once for each list. */
const byWord = new Map<string, Opening[]>();
const byStem = new Map<string, Opening[]>();
const byNumber: Opening[] = [];
/** Patterns that begin with anything: by their second word, or at the start of a sentence. */
const bySecond = new Map<string, Opening[]>();
const byStart: Opening[] = [];
/**
 * Patterns that have a gap behind their first word, by a word that must stand further on: more than half of all tries
 * fall away with it (a check takes 6 % less).
 */
const byFurther = new Map<string, Pattern[]>();

const open = (openings: Opening[], phrases: Phrases, pattern: Pattern): void => {
  const known = openings.at(-1);
  if (known?.phrases !== phrases) openings.push({ phrases, patterns: [pattern] });
  else if (!known.patterns.includes(pattern)) known.patterns.push(pattern);
};

const openUnder = (index: Map<string, Opening[]>, key: string, phrases: Phrases, pattern: Pattern): void => {
  let openings = index.get(key);
  if (!openings) {
    openings = [];
    index.set(key, openings);
  }
  open(openings, phrases, pattern);
};

/** What may begin with one word, by the word that follows it. */
interface Beginnings {
  withAny: Opening[];
  with: Map<string, Opening[]>;
}

/** Sorted out when a word is first met: a text has few of the thousands that patterns begin with. */
const beginningsOf = new Map<string, Beginnings>();
/** A page can hold any number of words. */
const MOST_WORDS = 4_000;

function beginningsWith(word: string): Beginnings | null {
  const known = beginningsOf.get(word);
  if (known) return known;
  const openings = [...(byWord.get(word) ?? []), ...(byStem.get(word.slice(0, STEM)) ?? [])];
  if (openings.length === 0) return null;
  const made: Beginnings = { withAny: [], with: new Map() };
  for (const { phrases, patterns } of openings)
    for (const pattern of patterns)
      if (!pattern.then) open(made.withAny, phrases, pattern);
      else for (const next of pattern.then) openUnder(made.with, next, phrases, pattern);
  if (beginningsOf.size >= MOST_WORDS) beginningsOf.clear();
  beginningsOf.set(word, made);
  return made;
}

/** All matches in a text, by the vocabularies' numbers: in one go, because the rules ask for nearly all of them. */
function matchesIn({ tokens, sentences }: Reading): readonly (readonly Span[] | undefined)[] {
  const found: Span[][] = [];
  /** Patterns whose further word stands in the sentence. */
  const ready = new Set<Pattern>();
  const tryAt = (openings: readonly Opening[] | undefined, from: number, sentence: Sentence) => {
    if (!openings) return;
    for (const { phrases, patterns } of openings) {
      const spans = found[phrases.number];
      const last = spans?.at(-1);
      // Inside a match nothing new begins.
      if (last && last.from < from && last.to > from) continue;
      let to = from;
      for (const pattern of patterns)
        if (!pattern.further || ready.has(pattern)) to = Math.max(to, endOf(pattern, tokens, from, sentence));
      if (to === from) continue;
      const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to };
      if (!spans) found[phrases.number] = [span];
      else if (last?.from !== from) spans.push(span);
      else if (last.to < to) spans[spans.length - 1] = span;
    }
  };
  for (const sentence of sentences) {
    ready.clear();
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const awaited = byFurther.get(tokens[at]!.word);
      if (awaited) for (const pattern of awaited) ready.add(pattern);
    }
    tryAt(byStart, sentence.from, sentence);
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const { word, type } = tokens[at]!;
      const next = tokens[at + 1]?.word ?? '';
      const beginnings = beginningsWith(word);
      if (beginnings) {
        tryAt(beginnings.withAny, at, sentence);
        tryAt(beginnings.with.get(next), at, sentence);
      }
      tryAt(bySecond.get(next), at, sentence);
      if (type === 'number') tryAt(byNumber, at, sentence);
    }
  }
  return found;
}

const NONE: readonly Span[] = [];
let vocabularies = 0;

/** Compiled patterns. */
export class Phrases {
  /** Its place among all vocabularies. */
  readonly number = vocabularies++;

  constructor(list: string, classes: Classes = {}) {
    for (const line of list.split('\n')) if (line.trim()) this.add(line.trim(), classes);
  }

  private add(line: string, classes: Classes): void {
    const opens = line.startsWith('^');
    const starts: Choice[] = [];
    /** What may stand second; null from where a gap or a part of a word allows anything. */
    let second: Choice[] | null = [];
    /** Of what must stand behind the first word, the choice of the fewest words. */
    let further: ReadonlySet<string> | null = null;
    let required = 0;
    const steps = line
      .slice(opens ? 1 : 0)
      .split(/\s+/)
      .map((part): Step => {
        if (/^~\d$/.test(part)) {
          if (required < 2) second = null;
          return { kind: 'gap', most: Math.min(LONGEST_GAP, Number(part[1])) };
        }
        if (part.startsWith('!')) return { kind: 'not', test: testOf(choiceOf(part.slice(1), classes)) };
        const optional = part.endsWith('?');
        const choice = choiceOf(optional ? part.slice(0, -1) : part, classes);
        if (required === 0) starts.push(choice);
        else if (required === 1) second?.push(choice);
        if (
          !optional &&
          required > 0 &&
          wholeWords(choice) &&
          choice.exact.size < (further?.size ?? Infinity)
        )
          further = choice.exact;
        if (!optional) required += 1;
        return { kind: 'one', test: testOf(choice), optional };
      });
    const told = starts.length === 1 && required > 1 && second?.every(wholeWords);
    const then = told ? new Set(second!.flatMap(({ exact }) => [...exact])) : null;
    const pattern = { steps, opens, begun: false, then, further: then ? null : further };
    this.index(pattern, starts);
    for (const word of pattern.further ?? []) byFurther.set(word, [...(byFurther.get(word) ?? []), pattern]);
  }

  private index(pattern: Pattern, starts: readonly Choice[]): void {
    const loose = ({ any, suffixes, prefixes }: Choice) =>
      any || suffixes.length > 0 || prefixes.some((prefix) => prefix.length < STEM);
    beginningsOf.clear();
    if (pattern.steps[0]?.kind !== 'one' || starts.some(loose)) {
      if (pattern.opens) open(byStart, this, pattern);
      else if (pattern.then) for (const word of pattern.then) openUnder(bySecond, word, this, pattern);
      else
        throw new Error('A pattern that begins with anything goes on with whole words, or opens a sentence.');
      return;
    }
    pattern.begun = starts.length === 1 && wholeWords(starts[0]!);
    const heads = new Set(starts.flatMap(({ exact }) => [...exact]));
    for (const head of heads) openUnder(byWord, head, this, pattern);
    for (const start of starts)
      for (const prefix of start.prefixes) openUnder(byStem, prefix.slice(0, STEM), this, pattern);
    if (starts.some((start) => start.number)) open(byNumber, this, pattern);
  }

  /**
   * Every match between two tokens, in order, without overlap; the longest wins where several begin at one word.
   * Patterns stay within a sentence, so what lies in a part of the text is found in the whole.
   */
  all(reading: Reading, from = 0, to = reading.tokens.length): Span[] {
    const spans = this.spansIn(reading);
    if (spans.length === 0) return [];
    if (from <= 0 && to >= reading.tokens.length) return [...spans];
    return spans.filter((span) => span.from >= from && span.to <= to);
  }

  /** The first match between two tokens. */
  first(reading: Reading, from = 0, to = reading.tokens.length): Span | null {
    for (const span of this.spansIn(reading)) if (span.from >= from && span.to <= to) return span;
    return null;
  }

  private spansIn(reading: Reading): readonly Span[] {
    return once(reading, matchesIn)[this.number] ?? NONE;
  }
}

/** One past the last token of a pattern that begins at a token of the sentence; -1 where it does not match there. */
function endOf(pattern: Pattern, tokens: readonly Token[], at: number, { from, to }: Sentence): number {
  if (pattern.opens && at !== from) return -1;
  const done = pattern.begun ? 1 : 0;
  return walk(tokens, pattern.steps, done, at + done, to);
}

function walk(
  all: readonly Token[],
  steps: readonly Step[],
  first: number,
  from: number,
  limit: number,
): number {
  let at = from;
  for (let step = first; step < steps.length; step += 1) {
    const now = steps[step]!;
    if (now.kind === 'gap') {
      for (let skipped = 0; skipped <= now.most && at + skipped <= limit; skipped += 1) {
        const end = walk(all, steps, step + 1, at + skipped, limit);
        if (end >= 0) return end;
      }
      return -1;
    }
    const met = at < limit && now.test(all[at]!);
    if (now.kind === 'not') {
      if (met) return -1;
    } else if (met && now.optional) {
      const end = walk(all, steps, step + 1, at + 1, limit);
      if (end >= 0) return end;
    } else if (met) at += 1;
    else if (!now.optional) return -1;
  }
  return at;
}

/** Words of a list as a class. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
