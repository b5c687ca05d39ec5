/** From what a filter needs to the numbers of the mentions that may have it. */
import type { Tx } from '../connection';
import { type List, union } from './lists';
import { BLOCK, hasWord } from './settle';
import { mark, type Shard, shardOf } from './shard';

/** One of these terms must be there. */
export interface Need {
  terms: string[];
  /** A word that begins so will do. */
  beginning?: boolean;
  /** The fresh list knows nothing of facets: the mention itself is asked. */
  facet?: boolean;
}

/** Bits of a byte: at most this many needs narrow the search, the rest is left to the check of each mention. */
const MOST_NEEDS = 8;

/** Ascending. What is not among them does not pass; what is may have changed since, or have its words in another order. */
export async function candidatesFor(tx: Tx<'readonly'>, needs: readonly Need[]): Promise<List> {
  const fresh = tx.objectStore('fresh');
  const [numbers, words, settled] = await Promise.all([
    fresh.getAllKeys(),
    fresh.getAll(),
    inBlocks(tx, needs.slice(0, MOST_NEEDS)),
  ]);
  // '': marked by an upgrade, words not made yet.
  const meets = (text: string) =>
    text === '' ||
    needs.every((need) => need.facet || need.terms.some((term) => hasWord(text, term, need.beginning)));
  return union([...settled, Float64Array.from(numbers.filter((_, i) => meets(words[i]!)))]);
}

async function inBlocks(tx: Tx<'readonly'>, needs: readonly Need[]): Promise<List[]> {
  const hits = new Map<number, Uint8Array>();
  await Promise.all(needs.map((need, i) => markNeed(tx, need, 1 << i, hits)));
  const all = (1 << needs.length) - 1;
  const full = [...hits].filter(([, places]) => places.includes(all)).sort(([a], [b]) => a - b);
  const lists = await Promise.all(full.map(([block]) => tx.objectStore('blocks').get(block)));
  return full.map(([, places], i) => lists[i]!.filter((_, place) => places[place] === all));
}

async function markNeed(tx: Tx<'readonly'>, need: Need, bit: number, hits: Map<number, Uint8Array>) {
  const terms = new Set(need.terms);
  const passes = need.beginning
    ? (term: string) => need.terms.some((begun) => term.startsWith(begun))
    : (term: string) => terms.has(term);
  const names = [...new Set(need.terms.map(shardOf))];
  const shards = tx.objectStore('shards');
  await Promise.all(
    names.map(async (name) => {
      const range = IDBKeyRange.bound([name], [name, Number.POSITIVE_INFINITY]);
      const [keys, found] = await Promise.all([shards.getAllKeys(range), shards.getAll(range)]);
      for (const [i, shard] of found.entries()) markBlock(keys[i]![1], shard, passes, bit, hits);
    }),
  );
}

function markBlock(
  block: number,
  shard: Shard,
  passes: (term: string) => boolean,
  bit: number,
  hits: Map<number, Uint8Array>,
): void {
  const places = hits.get(block) ?? new Uint8Array(BLOCK);
  hits.set(block, places);
  mark(shard, passes, places, bit);
}
