/**
 * Finds many phrases in one pass over a folded text: a look-up by the two units that a phrase begins with, and a close
 * look only there, since almost every post of a feed holds none. Linear in the text.
 */
import type { Sought } from './phrase';

export interface Span {
  start: number;
  end: number;
}

/** More hits than this tell nothing new, and what compares them with each other must not grow with hostile text. */
const MOST_HITS = 300;

const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95;

/** A text's end has no second unit. */
const pairAt = (text: string, i: number): number =>
  (text.charCodeAt(i) << 16) | (text.charCodeAt(i + 1) || 0);

const NONE: readonly number[] = [];

/** Answers which phrases may begin at a place, by their place in the list. */
function beginnings(sought: readonly Sought[]): (folded: string, at: number) => readonly number[] {
  const first = new Uint8Array(128);
  let beyond = false;
  const byPair = new Map<number, number[]>();
  const byUnit = new Map<number, number[]>();
  sought.forEach(({ start }, n) => {
    if (!start) return;
    const unit = start.charCodeAt(0);
    if (unit < 128) first[unit] = 1;
    else beyond = true;
    const [map, key] = start.length === 1 ? [byUnit, unit] : [byPair, pairAt(start, 0)];
    map.set(key, [...(map.get(key) ?? NONE), n]);
  });
  return (folded, at) => {
    const unit = folded.charCodeAt(at);
    if (unit < 128 ? !first[unit] : !beyond) return NONE;
    // Nothing that begins with a Latin letter or a digit is looked for inside a word (phrase.ts).
    if (isWordUnit(unit) && at > 0 && isWordUnit(folded.charCodeAt(at - 1))) return NONE;
    const long = byPair.get(pairAt(folded, at)) ?? NONE;
    const short = byUnit.size ? byUnit.get(unit) : undefined;
    return short ? [...long, ...short] : long;
  };
}

/** The phrases' places, one after the other; the longest that stands at a place has it. */
export function scanner(sought: readonly Sought[]): (folded: string) => Span[] {
  if (!sought.length) return () => [];
  const begin = beginnings(sought);
  return (folded) => {
    const spans: Span[] = [];
    for (let start = 0; start < folded.length && spans.length < MOST_HITS; start++) {
      let end = -1;
      for (const n of begin(folded, start)) end = Math.max(end, sought[n]!.endAt(folded, start));
      if (end <= start) continue;
      spans.push({ start, end });
      start = end - 1;
    }
    return spans;
  };
}

/** Which of the phrases (by their place in the list) a text holds, wherever they overlap. */
export function spotter(sought: readonly Sought[]): (folded: string) => ReadonlySet<number> {
  const begin = beginnings(sought);
  return (folded) => {
    const spotted = new Set<number>();
    for (let at = 0; at < folded.length && spotted.size < sought.length; at++)
      for (const n of begin(folded, at))
        if (!spotted.has(n) && sought[n]!.endAt(folded, at) >= 0) spotted.add(n);
    return spotted;
  };
}
