/**
 * The inverted index. Writing every word of every mention at once would make logging slow, and one entry a word and mention would
 * make searching slow (17,000 hits: 85 ms in Chromium 156). So a written mention is put on a short list, `fresh`, in the same
 * transaction, and searched by itself; when that list is long, all of it goes into `runs` as one list of numbers a term.
 *
 * Runs are never taken back: a mention that changed is on the fresh list again and so in a later run under its new terms, and
 * whoever reads a list checks the mention itself. The exception is erasing (forget).
 */
import type { Connection, Tx } from '../connection';
import type { Mention } from '../records';
import type { MentionRow } from '../schema';
import { termsOf, wordsIn } from './terms';

/** How many mentions make a run: small enough to search the fresh list by itself in a few milliseconds. */
export const RUN = 512;

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

/** Every run of a term, or of all terms that begin with it. */
export const runsOf = (term: string, beginning = false): IDBKeyRange =>
  beginning
    ? IDBKeyRange.bound([term], [`${term}\uFFFF`])
    : IDBKeyRange.bound([term], [term, Number.POSITIVE_INFINITY]);

/** Moves full runs off the fresh list, each in its own transaction; two windows at it at once agree. */
export async function settle(connection: Connection): Promise<void> {
  while (await settleOne(connection));
}

function settleOne(connection: Connection): Promise<boolean> {
  return connection.run(['mentions', 'fresh', 'runs', 'meta'], 'readwrite', async (tx) => {
    const fresh = tx.objectStore('fresh');
    const numbers = await fresh.getAllKeys(null, RUN);
    if (numbers.length < RUN) return false;
    const rows = await Promise.all(numbers.map((no) => tx.objectStore('mentions').get(no)));
    const byTerm = new Map<string, number[]>();
    for (const row of rows) if (row) collect(byTerm, row);
    const meta = tx.objectStore('meta');
    const block = (((await meta.get('block')) as number | undefined) ?? 0) + 1;
    const runs = tx.objectStore('runs');
    for (const [term, list] of byTerm) void runs.put(new Float64Array(list), [term, block]);
    void meta.put(block, 'block');
    await fresh.delete(IDBKeyRange.bound(numbers[0], numbers.at(-1)));
    return true;
  });
}

function collect(byTerm: Map<string, number[]>, { no, mention }: MentionRow): void {
  for (const term of termsOf(mention)) {
    const list = byTerm.get(term);
    if (list) list.push(no);
    else byTerm.set(term, [no]);
  }
}

/** Takes mentions out of the index altogether, in the transaction that deletes them. `mentions`: as they were last. */
export async function forget(tx: Tx<'readwrite'>, gone: ReadonlyMap<number, Mention>): Promise<void> {
  const terms = new Set([...gone.values()].flatMap((mention) => [...termsOf(mention)]));
  const runs = tx.objectStore('runs');
  for (const no of gone.keys()) void tx.objectStore('fresh').delete(no);
  for (const term of terms) {
    const [keys, lists] = await Promise.all([runs.getAllKeys(runsOf(term)), runs.getAll(runsOf(term))]);
    for (const [i, list] of lists.entries()) {
      const left = list.filter((no) => !gone.has(no));
      if (left.length === list.length) continue;
      void (left.length > 0 ? runs.put(left, keys[i]!) : runs.delete(keys[i]!));
    }
  }
}
