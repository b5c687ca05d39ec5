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
  /** Looked up by whole words alone: its first step is met wherever it is tried. */
  begun: boolean;
  /** One of these follows the word it begins with; null where that may be anything. */
  then: ReadonlySet<string> | null;
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

/** What may begin with a word and go on with another: the same pairs come again and again. */
const openingsOf = new Map<string, Map<string, readonly Opening[]>>();
const MOST_PAIRS = 8_000;
let pairs = 0;

function openingsAt(word: string, next: string): readonly Opening[] {
  const whole = byWord.get(word);
  const stem = byStem.get(word.slice(0, STEM));
  if (!whole && !stem) return [];
  // A page can hold any number of pairs.
  if (pairs >= MOST_PAIRS) {
    openingsOf.clear();
    pairs = 0;
  }
  let byNext = openingsOf.get(word);
  if (!byNext) {
    byNext = new Map();
    openingsOf.set(word, byNext);
  }
  const known = byNext.get(next);
  if (known) return known;
  const made = [...(whole ?? []), ...(stem ?? [])]
    .map(({ phrases, patterns }) => ({
      phrases,
      patterns: patterns.filter(({ then }) => !then || then.has(next)),
    }))
    .filter(({ patterns }) => patterns.length > 0);
  byNext.set(next, made);
  pairs += 1;
  return made;
}

/** Where patterns of one vocabulary may begin in a text: token indexes in order, and the patterns to try there. */
interface Places {
  at: number[];
  patterns: Pattern[][];
}

/** What is known of one text, by the vocabularies' numbers: several rules ask the same of it. */
interface Looked {
  places: (Places | undefined)[];
  found: (readonly Span[] | undefined)[];
}

function lookAt({ tokens }: Reading): Looked {
  const places: Looked['places'] = [];
  const note = (openings: readonly Opening[], at: number) => {
    for (const { phrases, patterns } of openings) {
      const place = places[phrases.number];
      if (place) {
        place.at.push(at);
        place.patterns.push(patterns);
      } else places[phrases.number] = { at: [at], patterns: [patterns] };
    }
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, type } = tokens[at]!;
    note(openingsAt(word, tokens[at + 1]?.word ?? ''), at);
    if (type === 'number') note(byNumber, at);
  }
  return { places, found: [] };
}

const NONE: readonly Span[] = [];
let vocabularies = 0;

/** Compiled patterns. */
export class Phrases {
  /** Patterns that may begin with anything. */
  private readonly others: Pattern[] = [];
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
        if (!optional) required += 1;
        return { kind: 'one', test: testOf(choice), optional };
      });
    const told = starts.length === 1 && required > 1 && second?.every(wholeWords);
    const then = told ? new Set(second!.flatMap(({ exact }) => [...exact])) : null;
    this.index({ steps, opens, begun: false, then }, starts);
  }

  private index(pattern: Pattern, starts: readonly Choice[]): void {
    const loose = ({ any, suffixes, prefixes }: Choice) =>
      any || suffixes.length > 0 || prefixes.some((prefix) => prefix.length < STEM);
    if (pattern.steps[0]?.kind !== 'one' || starts.some(loose)) {
      this.others.push(pattern);
      return;
    }
    pattern.begun = starts.length === 1 && wholeWords(starts[0]!);
    openingsOf.clear();
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
    const { places, found } = once(reading, lookAt);
    let spans = found[this.number];
    if (!spans) {
      spans = this.search(reading, places[this.number]);
      found[this.number] = spans;
    }
    return spans;
  }

  private search(reading: Reading, places: Places | undefined): readonly Span[] {
    const anywhere = this.others.length > 0;
    if (!places && !anywhere) return NONE;
    const spans: Span[] = [];
    const { tokens } = reading;
    const tries = anywhere ? tokens.length : places!.at.length;
    let next = 0;
    let free = 0;
    for (let n = 0; n < tries; n += 1) {
      const i = anywhere ? n : places!.at[n]!;
      if (i < free) continue;
      let end = -1;
      if (places) {
        while (next < places.at.length && places.at[next]! < i) next += 1;
        for (; next < places.at.length && places.at[next] === i; next += 1)
          for (const pattern of places.patterns[next]!) end = Math.max(end, endOf(pattern, reading, i));
      }
      for (const pattern of this.others) end = Math.max(end, endOf(pattern, reading, i));
      if (end <= i) continue;
      spans.push({ start: tokens[i]!.start, end: tokens[end - 1]!.end, from: i, to: end });
      free = end;
    }
    return spans;
  }
}

/** One past the last token of a pattern that begins at a token; -1 where it does not match there. */
function endOf({ steps, opens, begun }: Pattern, reading: Reading, at: number): number {
  const sentence = reading.sentences[reading.tokens[at]!.sentence];
  if (opens && sentence?.from !== at) return -1;
  const done = begun ? 1 : 0;
  return walk(reading.tokens, steps, done, at + done, sentence?.to ?? reading.tokens.length);
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
