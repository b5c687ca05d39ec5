/**
 * The inverted index. Writing every word of every mention at once would make logging slow, and one entry a word and mention would
 * make searching slow (17,000 hits: 85 ms in Chromium 156). So a written mention is put on a short list, `fresh`, in the same
 * transaction, and searched by itself; when that list is long, all of it becomes a block with its shards (shard.ts).
 *
 * Blocks are never taken back: a mention that changed is on the fresh list again and so in a later block under its new terms, and
 * whoever reads the index checks the mention itself. The exception is erasing (forget).
 */
import type { Connection, Tx } from '../connection';
import type { Mention } from '../records';
import type { MentionRow } from '../schema';
import { pack, shardOf, shardsFrom, unpack } from './shard';
import { termsOf, wordsIn } from './terms';

/** How many mentions make a block: small enough to search the fresh list by itself in a few milliseconds. */
export const BLOCK = 512;

/** Above this many, one read of the whole fresh list is cheaper than asking for each. */
const FEW = 20;

/** In the transaction that writes a mention whose words are new. The list holds them each between line breaks. */
export const markWords = (tx: Tx<'readwrite'>, { no, mention }: MentionRow): Promise<unknown> =>
  tx.objectStore('fresh').put(`\n${[...wordsIn(mention)].join('\n')}\n`, no);

/** In the transaction that writes mentions of which only facets changed: nothing to do for those that are on the list. */
export async function markFacets(tx: Tx<'readwrite'>, rows: readonly MentionRow[]): Promise<void> {
  const fresh = tx.objectStore('fresh');
  const listed =
    rows.length > FEW ? await fresh.getAllKeys() : await Promise.all(rows.map(({ no }) => fresh.getKey(no)));
  const known = new Set(listed);
  await Promise.all(rows.filter(({ no }) => !known.has(no)).map((row) => markWords(tx, row)));
}

/** Whether a text of the fresh list has a word, or one that begins with it. */
export const hasWord = (words: string, word: string, beginning = false): boolean =>
  words.includes(beginning ? `\n${word}` : `\n${word}\n`);

/** Moves full blocks off the fresh list, each in its own transaction; two windows at it at once agree. */
export async function settle(connection: Connection): Promise<void> {
  while (await settleOne(connection));
}

function settleOne(connection: Connection): Promise<boolean> {
  return connection.run(['mentions', 'fresh', 'blocks', 'shards'], 'readwrite', async (tx) => {
    const fresh = tx.objectStore('fresh');
    const numbers = await fresh.getAllKeys(null, BLOCK);
    if (numbers.length < BLOCK) return false;
    const rows = await Promise.all(numbers.map((no) => tx.objectStore('mentions').get(no)));
    const known = rows.filter((row) => row !== undefined);
    const block = await tx.objectStore('blocks').add(Float64Array.from(known, (row) => row.no));
    const shards = tx.objectStore('shards');
    for (const [name, shard] of shardsFrom(known.map((row) => termsOf(row.mention))))
      void shards.put(shard, [name, block]);
    await fresh.delete(IDBKeyRange.bound(numbers[0], numbers.at(-1)));
    return true;
  });
}

/** Takes mentions out of the index altogether, in the transaction that deletes them. `gone`: as they were last. */
export async function forget(tx: Tx<'readwrite'>, gone: ReadonlyMap<number, Mention>): Promise<void> {
  const names = new Set([...gone.values()].flatMap((mention) => [...termsOf(mention)].map(shardOf)));
  for (const no of gone.keys()) void tx.objectStore('fresh').delete(no);
  const blocks = tx.objectStore('blocks');
  const [keys, lists] = await Promise.all([blocks.getAllKeys(), blocks.getAll()]);
  for (const [i, list] of lists.entries()) {
    const places = new Set([...list.keys()].filter((place) => gone.has(list[place]!)));
    if (places.size > 0) await strike(tx, keys[i]!, names, places);
  }
}

/** The places keep their numbers; nothing points at them any more, and no word of theirs alone is left. */
async function strike(tx: Tx<'readwrite'>, block: number, names: Iterable<string>, places: Set<number>) {
  const shards = tx.objectStore('shards');
  for (const name of names) {
    const shard = await shards.get([name, block]);
    if (!shard) continue;
    const left = new Map<string, Uint16Array>();
    for (const [term, all] of unpack(shard)) {
      const kept = all.filter((place) => !places.has(place));
      if (kept.length > 0) left.set(term, kept);
    }
    void (left.size > 0 ? shards.put(pack(left), [name, block]) : shards.delete([name, block]));
  }
}
