/** Writing what a person did. Acknowledged means on disk. */
import type { Connection, Tx } from './connection';
import { HistoryError } from './errors';
import type { Interaction, Mention } from './records';
import { rowOf } from './row';
import type { MentionRow } from './schema';
import { markFacets } from './search/settle';
import { apply, bare, standingOf } from './standing';

/**
 * Keeps interactions and what they make of their mentions, all in one transaction, and resolves when that is on disk
 * ("strict", where the browser knows it). An id that is already there is kept as it is: a message sent twice counts once.
 * Answers with the mentions, once each.
 * @throws HistoryError `unknown-mention` if any of them is not in the history; nothing is written then.
 */
export function log(connection: Connection, interactions: readonly Interaction[]): Promise<Mention[]> {
  const work = async (tx: Tx<'readwrite'>) => {
    const keys = [...new Set(interactions.map((i) => i.mention))];
    const rows = new Map<string, MentionRow>();
    const byKey = tx.objectStore('mentions').index('key');
    const byId = tx.objectStore('interactions').index('id');
    const [found, known] = await Promise.all([
      Promise.all(keys.map((key) => byKey.get(key))),
      Promise.all(interactions.map((i) => byId.getKey(i.id))),
    ]);
    for (const [i, key] of keys.entries()) {
      const row = found[i];
      if (!row) throw new HistoryError('unknown-mention', `No mention has the key "${key}".`);
      rows.set(key, row);
    }
    const fresh = new Map<string, Interaction>();
    for (const [i, one] of interactions.entries()) if (!known[i]) fresh.set(one.id, one);
    await write(tx, rows, [...fresh.values()]);
    return [...rows.values()].map((row) => row.mention);
  };
  return connection.run(['mentions', 'interactions', 'fresh'], 'readwrite', work, 'strict');
}

/** Mentions whose standing did not change are not written again: most entries only record something. */
async function write(tx: Tx<'readwrite'>, rows: Map<string, MentionRow>, fresh: readonly Interaction[]) {
  const store = tx.objectStore('interactions');
  const refold = new Set<string>();
  const changed = new Set<string>();
  for (const one of fresh) {
    const { no, mention } = rows.get(one.mention)!;
    void store.put({ no, interaction: one });
    if (one.type === 'undone') refold.add(one.mention);
    const standing = apply(mention, one);
    if (standing === mention) continue;
    changed.add(one.mention);
    rows.set(one.mention, rowOf(no, { ...mention, ...standing }));
  }
  for (const key of refold) {
    const { no, mention } = rows.get(key)!;
    changed.add(key);
    rows.set(key, rowOf(no, { ...bare(mention), ...standingOf(await logOf(tx, no)) }));
  }
  const written = [...changed].map((key) => rows.get(key)!);
  await Promise.all([...written.map((row) => tx.objectStore('mentions').put(row)), markFacets(tx, written)]);
}

/** Every key of the interactions of mentions `from` … `to`: arrays sort after numbers and strings. */
export const logRange = (from: number, to = from): IDBKeyRange => IDBKeyRange.bound([from], [to, []]);

export async function logOf(tx: Tx<'readwrite'> | Tx<'readonly'>, no: number): Promise<Interaction[]> {
  const rows = await tx.objectStore('interactions').getAll(logRange(no));
  return rows.map((row) => row.interaction);
}

/** An `undone` for each interaction of a bulk edit. Doing it twice does it once. */
export async function undoBatch(
  connection: Connection,
  batch: string,
  by: { at: number; agent?: string; id: () => string },
): Promise<Mention[]> {
  const done = await connection.run(['interactions'], 'readonly', (tx) =>
    tx.objectStore('interactions').index('batch').getAll(batch),
  );
  const entries = done.map((row) => row.interaction);
  const undone = new Set(entries.flatMap((one) => (one.type === 'undone' ? [one.of] : [])));
  const left = entries.filter((one) => one.type !== 'undone' && !undone.has(one.id));
  return log(
    connection,
    left.map(({ id, mention }) => ({
      id: by.id(),
      type: 'undone',
      of: id,
      mention,
      at: by.at,
      agent: by.agent,
      batch,
    })),
  );
}
