/** Finding: lists of the inverted index cut down to candidates, the fresh list beside them, each mention then checked itself. */
import type { Connection, Tx } from '../connection';
import { floorOf } from '../number';
import type { Page } from '../read';
import type { Mention } from '../records';
import { candidatesFor, type Need } from './candidates';
import { type Exact, exactFor } from './exact';
import { dueOf, type Filter, tester, wanted } from './filter';
import { firstAtLeast, intersection, type List } from './lists';
import { parseQuery } from './query';
import { BLOCK, settle } from './settle';
import { facetTerm } from './terms';

export interface FindOptions {
  limit: number;
  /** Default newest first. `due`: what is due first, and only what is due at all; one page, `after` is not for it. */
  order?: 'newest' | 'oldest' | 'due';
  /** `next` of the page before. */
  after?: Page['next'];
}
export interface Found extends Page {
  /** How many there are; "about", because the index may know of some that changed meanwhile. Absent: nobody counted. */
  about?: number;
}

function needsOf(filter: Filter, { covered }: Exact): Need[] {
  const { words, phrases, prefixes } = parseQuery(filter.text ?? '');
  const exact = [...words, ...phrases.flat()].map((word) => ({ terms: [word] }));
  const begun = prefixes.map((prefix) => ({ terms: [prefix], beginning: true }));
  const facets = wanted(filter)
    .filter(([facet]) => !covered.has(facet))
    .map(([facet, values]) => ({ terms: values.map((value) => facetTerm(facet, value)), facet: true }));
  return [...exact, ...begun, ...facets];
}

/** One page of the mentions that pass the filter. @throws HistoryError */
export async function find(connection: Connection, filter: Filter, options: FindOptions): Promise<Found> {
  if (filter.text || wanted(filter).length > 0) await prepare(connection);
  return connection.run(['mentions', 'fresh', 'blocks', 'shards'], 'readonly', async (tx) => {
    if (options.order === 'due') return mostUrgent(tx, filter, options.limit);
    const candidates = await candidatesOf(tx, filter);
    if (!candidates) return walk(tx, filter, options);
    const page = await checked(tx, candidates, tester(filter), options);
    return { ...page, about: candidates.length };
  });
}

/** More than these are not counted one by one: it would take longer than anybody waits for a number. */
const MOST_COUNTED = 5_000;

/** How many pass the filter, exactly; undefined where only looking at very many of them would tell. @throws HistoryError */
export async function count(connection: Connection, filter: Filter): Promise<number | undefined> {
  return connection.run(['mentions', 'fresh', 'blocks', 'shards'], 'readonly', async (tx) => {
    const all =
      (await candidatesOf(tx, filter)) ??
      within(Float64Array.from(await tx.objectStore('mentions').getAllKeys()), filter);
    if (all.length > MOST_COUNTED) return undefined;
    return (await checked(tx, all, tester(filter), { limit: all.length })).mentions.length;
  });
}

/** undefined: no index narrows it down. */
async function candidatesOf(tx: Tx<'readonly'>, filter: Filter): Promise<List | undefined> {
  const exact = await exactFor(tx, filter);
  const needs = needsOf(filter, exact);
  const lists = needs.length > 0 ? [...exact.lists, await candidatesFor(tx, needs)] : exact.lists;
  return lists.length > 0 ? within(intersection(lists), filter) : undefined;
}

/** What comes due first. Whatever is due has to be looked at once, so this is one page and no more. */
async function mostUrgent(tx: Tx<'readonly'>, filter: Filter, limit: number): Promise<Found> {
  const due = { ...filter, dueBefore: filter.dueBefore ?? Number.MAX_SAFE_INTEGER };
  const all =
    (await candidatesOf(tx, due)) ?? Float64Array.from(await tx.objectStore('mentions').getAllKeys());
  const { mentions } = await checked(tx, all, tester(due), { limit: all.length });
  const inOrder = mentions.sort((a, b) => dueOf(a)! - dueOf(b)!);
  return { mentions: inOrder.slice(0, limit), about: inOrder.length };
}

/** Puts the fresh list away where it has grown too long to be searched by itself. The newest are shown without it. */
async function prepare(connection: Connection): Promise<void> {
  const waiting = await connection.run(['fresh'], 'readonly', (tx) => tx.objectStore('fresh').count());
  if (waiting >= BLOCK) await settle(connection);
}

const within = (list: List, { from, to }: Filter): List =>
  list.subarray(
    from === undefined ? 0 : firstAtLeast(list, floorOf(from)),
    to === undefined ? list.length : firstAtLeast(list, floorOf(to)),
  );

/** Mentions asked for at a time. */
const AT_ONCE = 1_000;

/** Candidates in order, read a page at a time, until a page of them has passed. */
async function checked(
  tx: Tx<'readonly'>,
  list: List,
  passes: (mention: Mention) => boolean,
  { limit, order = 'newest', after }: FindOptions,
): Promise<Page> {
  const store = tx.objectStore('mentions');
  const newest = order === 'newest';
  const begin =
    after === undefined ? (newest ? list.length : 0) : firstAtLeast(list, newest ? after : after + 1);
  const left = newest ? list.slice(0, begin).reverse() : list.slice(begin);
  const mentions: Mention[] = [];
  const step = Math.min(limit, AT_ONCE);
  for (let i = 0; i < left.length; i += step) {
    const numbers = [...left.subarray(i, i + step)];
    const rows = await Promise.all(numbers.map((no) => store.get(no)));
    for (const [j, row] of rows.entries()) {
      if (!row || !passes(row.mention)) continue;
      mentions.push(row.mention);
      if (mentions.length === limit)
        return { mentions, next: i + j + 1 < left.length ? numbers[j] : undefined };
    }
  }
  return { mentions };
}

/** Nothing that an index knows is asked for: through the mentions themselves, in order of time. */
async function walk(tx: Tx<'readonly'>, filter: Filter, options: FindOptions): Promise<Page> {
  const { limit, order = 'newest', after } = options;
  const newest = order === 'newest';
  const low = newest || after === undefined ? floorOf(filter.from ?? 0) : after + 1;
  const top = filter.to === undefined ? Number.MAX_SAFE_INTEGER : floorOf(filter.to);
  const high = newest && after !== undefined ? Math.min(after, top) : top;
  if (low >= high) return { mentions: [] };
  const range = IDBKeyRange.bound(low, high, false, true);
  const passes = tester(filter);
  const mentions: Mention[] = [];
  let last: number | undefined;
  let cursor = await tx.objectStore('mentions').openCursor(range, newest ? 'prev' : 'next');
  for (; cursor && mentions.length < limit; cursor = await cursor.continue()) {
    if (!passes(cursor.value.mention)) continue;
    mentions.push(cursor.value.mention);
    last = cursor.key;
  }
  return { mentions, next: cursor ? last : undefined };
}
