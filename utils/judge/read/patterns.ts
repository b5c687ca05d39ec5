/**
 * Wording patterns over tokens, and one pass that finds all of them. A pattern is a line of elements:
 * `word` · `a|b` either · `~` after a word: its inflections · `<class>` · `?` after an element: may be missing ·
 * `..` up to three tokens · `...` up to seven · `^` and `$` edges of a sentence. Gaps never cross a sentence's end.
 * Bounded backtracking on a bounded length: linear in the text.
 */
import { CLASSES } from '../words/classes';
import { inflect } from './inflect';
import { ENDS_SENTENCE } from './marks';
import type { Token } from './tokens';
import { learn, UNKNOWN } from './vocabulary';

type Element =
  | { is: 'word'; words: ReadonlySet<number>; bits: number; optional: boolean }
  | { is: 'gap'; most: number }
  | { is: 'start' }
  | { is: 'end' };

interface Pattern<Id> {
  id: Id;
  elements: Element[];
  /** Bits that the second token has one of; all bits where the second element is no word that has to be there. */
  gate: number;
}

/** Tokens `from` up to and not including `to`. */
export interface Found<Id> {
  id: Id;
  from: number;
  to: number;
}

/** One of 32 bits for each word: an element that lacks the bit lacks the word, and need not be asked. */
const bitOf = (id: number): number => 1 << (id & 31);
const ALL = -1;

function wordsOf(written: string): Set<string> {
  const words = new Set<string>();
  for (const alternative of written.split('|')) {
    if (/^<[\w-]+>$/.test(alternative)) {
      const members = CLASSES[alternative.slice(1, -1)];
      if (!members) throw new Error(`No word class ${alternative}.`);
      for (const member of members) words.add(member);
    } else if (alternative.endsWith('~')) {
      for (const form of inflect(alternative.slice(0, -1))) words.add(form);
    } else words.add(alternative);
  }
  // An alternative left empty names no word: not even one that has no class.
  words.delete('');
  return words;
}

function gateOf(elements: readonly Element[]): number {
  const second = elements.filter(({ is }) => is !== 'start')[1];
  return second?.is === 'word' && !second.optional ? second.bits : ALL;
}

function elementOf(written: string): Element {
  if (written === '..') return { is: 'gap', most: 3 };
  if (written === '...') return { is: 'gap', most: 7 };
  if (written === '^') return { is: 'start' };
  if (written === '$') return { is: 'end' };
  const optional = written.length > 1 && written.endsWith('?');
  const words = new Set([...wordsOf(optional ? written.slice(0, -1) : written)].map(learn));
  return { is: 'word', words, bits: [...words].reduce((bits, id) => bits | bitOf(id), 0), optional };
}

const ENDS = new Set([...ENDS_SENTENCE].map(learn));
const EDGES = new Set([...ENDS, ...['"', '“', ':', '(', '-', '–', '—', ';'].map(learn)]);

const isIn = ({ words, bits }: Element & { is: 'word' }, id: number): boolean =>
  (bits & bitOf(id)) !== 0 && words.has(id);

function matchFrom(elements: readonly Element[], at: number, tokens: readonly Token[], i: number): number {
  const element = elements[at];
  if (!element) return i;
  if (element.is === 'start')
    return i === 0 || EDGES.has(tokens[i - 1]!.id) ? matchFrom(elements, at + 1, tokens, i) : -1;
  if (element.is === 'end')
    return i === tokens.length || EDGES.has(tokens[i]!.id) ? matchFrom(elements, at + 1, tokens, i) : -1;
  if (element.is === 'gap') {
    for (let skipped = 0; skipped <= element.most && i + skipped <= tokens.length; skipped++) {
      const end = matchFrom(elements, at + 1, tokens, i + skipped);
      if (end >= 0) return end;
      if (i + skipped < tokens.length && ENDS.has(tokens[i + skipped]!.id)) return -1;
    }
    return -1;
  }
  const token = tokens[i];
  if (token && (isIn(element, token.id) || isIn(element, token.asId))) {
    const end = matchFrom(elements, at + 1, tokens, i + 1);
    if (end >= 0) return end;
  }
  return element.optional ? matchFrom(elements, at + 1, tokens, i) : -1;
}

/** Finds all patterns of all ids in one pass over the tokens; at most one hit of an id at a place. */
export function compilePatterns<Id>(
  lists: readonly { id: Id; patterns: string }[],
): (tokens: readonly Token[]) => Found<Id>[] {
  /** By the number of the word they begin with, in the order written. */
  const byFirst: (Pattern<Id>[] | undefined)[] = [];
  for (const { id, patterns } of lists) {
    for (const line of patterns.split('\n')) {
      const written = line.trim();
      if (!written) continue;
      const elements = written.split(/\s+/).map(elementOf);
      const first = elements.find((element) => element.is !== 'start');
      if (first?.is !== 'word' || first.optional) throw new Error(`A pattern begins with a word: ${written}`);
      for (const word of first.words) {
        byFirst[word] ??= [];
        byFirst[word].push({ id, elements, gate: gateOf(elements) });
      }
    }
  }
  const look = (
    list: readonly Pattern<Id>[],
    tokens: readonly Token[],
    i: number,
    found: Found<Id>[],
    here: number,
  ) => {
    const next = tokens[i + 1];
    const bits = next ? bitOf(next.id) | bitOf(next.asId) : 0;
    for (const { id, elements, gate } of list) {
      if (gate !== ALL && (gate & bits) === 0) continue;
      let known = false;
      for (let n = here; n < found.length; n++) if (found[n]!.id === id) known = true;
      const to = known ? -1 : matchFrom(elements, 0, tokens, i);
      if (to > i) found.push({ id, from: i, to });
    }
  };
  return (tokens) => {
    const found: Found<Id>[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const { id, asId } = tokens[i]!;
      const here = found.length;
      const asWord = byFirst[id];
      if (asWord) look(asWord, tokens, i, found, here);
      const asClass = asId === UNKNOWN || asId === id ? undefined : byFirst[asId];
      if (asClass) look(asClass, tokens, i, found, here);
    }
    return found;
  };
}
