/** What was found out about a text, or a draft, so far. */
export interface Remembers {
  readonly known: Map<unknown, unknown>;
}

/**
 * What `make` gives for it, made once; `key` tells apart what one maker makes of several things. Kept in the thing itself: entries of a weak map outlive the young texts they belong to until
 * the next full garbage collection, and every small one copies them (3 to 5 ms, where a whole check takes 0.7).
 */
export function once<K extends Remembers, T>(of: K, make: (of: K) => T, key: unknown = make): T {
  const known = of.known.get(key);
  if (known !== undefined) return known as T;
  const made = make(of);
  of.known.set(key, made);
  return made;
}
