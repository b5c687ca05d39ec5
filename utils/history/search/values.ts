/** Which values a facet has: what a filter can offer. */
import type { Connection } from '../connection';
import { type Facet, facetsOf, facetTerm } from './terms';

/**
 * Every value that mentions have or had, sorted: the inverted index does not take back what changed. Not for authors or threads,
 * of which there are as many as mentions.
 */
export function values(
  connection: Connection,
  facet: Exclude<Facet, 'author' | 'thread'>,
): Promise<string[]> {
  const head = facetTerm(facet, '');
  return connection.run(['mentions', 'fresh', 'shards'], 'readonly', async (tx) => {
    const [shards, fresh] = await Promise.all([
      tx.objectStore('shards').getAll(IDBKeyRange.bound([head], [`${head}\uffff`])),
      tx.objectStore('fresh').getAllKeys(),
    ]);
    const found = new Set<string>();
    for (const { terms } of shards)
      for (const term of terms.split('\n')) if (term.startsWith(head)) found.add(term.slice(head.length));
    const rows = await Promise.all(fresh.map((no) => tx.objectStore('mentions').get(no)));
    for (const row of rows)
      for (const value of row ? facetsOf(row.mention)[facet] : []) if (value !== undefined) found.add(value);
    return [...found].sort();
  });
}
