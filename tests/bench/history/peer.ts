/** What the history is measured against: bare idb loops that do the same writes and walks, and nothing else. */
import { type IDBPDatabase, openDB } from 'idb';
import { columnsFor } from '@/utils/export';
import { type Cell, timeWriter } from '@/utils/export/cell';
import { toCsv } from '@/utils/export/csv';
import { zone } from '@/utils/export/zone';
import type { Interaction, Mention } from '@/utils/history/records';
import { rowOf } from '@/utils/history/row';
import type { InteractionRow, MentionRow } from '@/utils/history/schema';
import { wordsOf } from '@/utils/history/search/words';
import { newMention } from '@/utils/history/seen';
import { apply } from '@/utils/history/standing';
import { interactionOf, sightingOf, timeOf, verdictOf } from './made-up';

/** The same stores and indexes; the index over words is the one that IndexedDB itself offers, `multiEntry`. */
export function openPeer(name: string, words: boolean): Promise<IDBPDatabase> {
  return openDB(name, 1, {
    upgrade(db) {
      const mentions = db.createObjectStore('mentions', { keyPath: 'no' });
      mentions.createIndex('key', 'mention.key', { unique: true });
      for (const index of ['status', 'judge', 'kind', 'author', 'promise'])
        mentions.createIndex(index, `by.${index}`);
      if (words) mentions.createIndex('words', 'words', { multiEntry: true });
      const interactions = db.createObjectStore('interactions', {
        keyPath: ['no', 'interaction.at', 'interaction.id'],
      });
      interactions.createIndex('id', 'interaction.id', { unique: true });
      interactions.createIndex('at', 'interaction.at');
      interactions.createIndex('batch', 'interaction.batch');
    },
  });
}

/** Each mention as it is seen, judged and answered: the records are made before the clock starts. */
export function records(from: number, to: number, words: boolean) {
  const row = (n: number, mention: Mention) => ({
    ...rowOf(timeOf(n) * 1024, mention),
    ...(words && { words: [...new Set(wordsOf(mention.post.text))] }),
  });
  const all = Array.from({ length: to - from }, (_, i) => {
    const n = from + i;
    const seen = newMention(sightingOf(n), timeOf(n));
    const judged = { ...seen, verdict: verdictOf(n) };
    const interaction = interactionOf(n);
    return {
      seen: row(n, seen),
      judged: row(n, judged),
      logged: row(n, { ...judged, ...apply(judged, interaction) }),
      entry: { no: timeOf(n) * 1024, interaction },
    };
  });
  return all;
}

export async function writeBatch(db: IDBPDatabase, batch: ReturnType<typeof records>): Promise<void> {
  for (const stage of ['seen', 'judged'] as const) {
    const tx = db.transaction('mentions', 'readwrite');
    for (const one of batch) void tx.store.put(one[stage]);
    await tx.done;
  }
  const tx = db.transaction(['mentions', 'interactions'], 'readwrite', { durability: 'strict' });
  for (const one of batch) {
    void tx.objectStore('mentions').put(one.logged);
    void tx.objectStore('interactions').put(one.entry);
  }
  await tx.done;
}

/** The latest rows by a bare reverse cursor. */
export async function latest(db: IDBPDatabase, limit: number): Promise<unknown[]> {
  const rows: unknown[] = [];
  let cursor = await db.transaction('mentions').store.openCursor(null, 'prev');
  for (; cursor && rows.length < limit; cursor = await cursor.continue()) rows.push(cursor.value);
  return rows;
}

/** A bare walk by two cursors side by side, writing the lines of the same table; answers with the bytes written. */
export async function walkAsCsv(db: IDBPDatabase): Promise<number> {
  const columns = columnsFor();
  const write = timeWriter(zone('UTC'));
  const encoder = new TextEncoder();
  const line = (cells: Cell[]) => encoder.encode(toCsv([cells], write)).length;
  const tx = db.transaction(['mentions', 'interactions']);
  let log = await tx.objectStore('interactions').openCursor();
  let bytes = 3 + line(columns.map((column) => column.id));
  let cursor = await tx.objectStore('mentions').openCursor();
  for (; cursor; cursor = await cursor.continue()) {
    const { no, mention } = cursor.value as MentionRow;
    const interactions: Interaction[] = [];
    for (; log && (log.value as InteractionRow).no === no; log = await log.continue())
      interactions.push(log.value.interaction);
    bytes += line(columns.map((column) => column.value({ mention, interactions })));
  }
  return bytes;
}
