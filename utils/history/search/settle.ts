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
import { termsOf } from './terms';

/** How many mentions make a run: small enough to search the fresh list by itself in a few milliseconds. */
export const RUN = 1_024;

/** Terms of a mention as one text on the fresh list, each between line breaks. */
const joined = (terms: Iterable<string>): string => `\n${[...terms].join('\n')}\n`;

/** To be called in the transaction that writes the mention. */
export const markFresh = (tx: Tx<'readwrite'>, no: number, mention: Mention): Promise<unknown> =>
  tx.objectStore('fresh').put(joined(termsOf(mention)), no);

/** Whether a text of the fresh list has a term, or one that begins with it. */
export const hasTerm = (terms: string, term: string, beginning = false): boolean =>
  terms.includes(beginning ? `\n${term}` : `\n${term}\n`);

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
    const [numbers, texts] = await Promise.all([fresh.getAllKeys(null, RUN), fresh.getAll(null, RUN)]);
    if (numbers.length < RUN) return false;
    const byTerm = new Map<string, number[]>();
    for (const [i, no] of numbers.entries()) collect(byTerm, no, texts[i] || (await termsAt(tx, no)));
    const meta = tx.objectStore('meta');
    const block = (((await meta.get('block')) as number | undefined) ?? 0) + 1;
    const runs = tx.objectStore('runs');
    for (const [term, list] of byTerm) void runs.put(new Float64Array(list), [term, block]);
    void meta.put(block, 'block');
    await fresh.delete(IDBKeyRange.bound(numbers[0], numbers.at(-1)));
    return true;
  });
}

/** An upgrade marks mentions as fresh without knowing their terms. */
async function termsAt(tx: Tx<'readwrite'>, no: number): Promise<string> {
  const row = await tx.objectStore('mentions').get(no);
  return row ? joined(termsOf(row.mention)) : '';
}

function collect(byTerm: Map<string, number[]>, no: number, terms: string): void {
  for (const term of terms.split('\n')) {
    if (!term) continue;
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
