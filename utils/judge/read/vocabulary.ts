/** Words that patterns name, as small numbers: a token's word is looked up once, and patterns compare numbers. */
const ids = new Map<string, number>();

/** No pattern names the word. */
export const UNKNOWN = 0;

/** Number of a word that a pattern names; called while patterns are compiled, before any text is read. */
export function learn(word: string): number {
  const known = ids.get(word);
  if (known) return known;
  ids.set(word, ids.size + 1);
  return ids.size;
}

export const idOf = (word: string): number => ids.get(word) ?? UNKNOWN;
