/**
 * What the mentions' own indexes answer exactly. The inverted index knows every status a mention ever had: of 100,000 mentions
 * that were once open nearly all would have to be read to find the few that still are.
 */
import type { Tx } from '../connection';
import type { Filter } from './filter';
import { type List, union } from './lists';
import type { Facet } from './terms';

const INDEXED = ['status', 'kind', 'author'] as const;

/** Longer lists take longer to read than the inverted index takes to check the few it gets wrong. */
const MOST = 20_000;

/** undefined: too many. */
async function listOf(
  tx: Tx<'readonly'>,
  index: (typeof INDEXED)[number] | 'promise',
  values: readonly (string | IDBKeyRange)[],
): Promise<List | undefined> {
  const source = tx.objectStore('mentions').index(index);
  const found = await Promise.all(values.map((value) => source.getAllKeys(value, MOST)));
  if (found.some((keys) => keys.length === MOST)) return undefined;
  // In one value the numbers come in order; of a range of values they do not.
  return union(found.map((keys) => Float64Array.from(keys).sort()));
}

/** An answer is due only while a mention is open, and a promise only until it is kept. */
async function dueList(tx: Tx<'readonly'>, before: number): Promise<List | undefined> {
  const [open, promised] = await Promise.all([
    listOf(tx, 'status', ['open']),
    listOf(tx, 'promise', [IDBKeyRange.upperBound(before, true)]),
  ]);
  return open && promised && union([open, promised]);
}

export interface Exact {
  /** Each holds all that can pass. */
  lists: List[];
  /** Facets that need no further look into the inverted index. */
  covered: Set<Facet>;
}

export async function exactFor(tx: Tx<'readonly'>, filter: Filter): Promise<Exact> {
  const exact: Exact = { lists: [], covered: new Set() };
  await Promise.all(
    INDEXED.map(async (facet) => {
      const values = filter[facet];
      const list = values && values.length > 0 ? await listOf(tx, facet, values) : undefined;
      if (!list) return;
      exact.lists.push(list);
      exact.covered.add(facet);
    }),
  );
  const due = filter.dueBefore === undefined ? undefined : await dueList(tx, filter.dueBefore);
  if (due) exact.lists.push(due);
  return exact;
}
