/** 32-bit hashing (FNV-1a with murmur3's finaliser): every word and n-gram is a number, no strings are built. */

const PRIME = 0x01000193;
export const SEED = 0x811c9dc5 | 0;

/** Adds one 16-bit unit to a rolling hash. */
export const roll = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** Spreads a rolling hash over all 32 bits, so that its upper bits can be the bucket. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One feature of two parts; the order counts. */
export const pair = (a: number, b: number): number => finish(Math.imul(a, 0x9e3779b1) + b);

/** The hash that the tokenizer gives a plain lower-case word. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = roll(hash, word.charCodeAt(i));
  return finish(hash);
}
