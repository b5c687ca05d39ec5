/** Version 2: full-text search, promises by due time, bulk edits, erased authors, settings. */
import type { Upgrade } from './upgrade';

interface RowV1 {
  no: number;
  mention: { followUps?: { due: number; kept?: number }[] };
  by: { site?: string; promise?: number };
}

export const v2: Upgrade = async (db, tx) => {
  const fresh = db.createObjectStore('fresh');
  db.createObjectStore('blocks', { autoIncrement: true });
  db.createObjectStore('shards');
  db.createObjectStore('erased');
  db.createObjectStore('meta');

  tx.objectStore('interactions').createIndex('batch', 'interaction.batch');

  const mentions = tx.objectStore('mentions');
  mentions.deleteIndex('site');
  mentions.createIndex('promise', 'by.promise');
  for (let cursor = await mentions.openCursor(); cursor; cursor = await cursor.continue()) {
    const row = cursor.value as RowV1;
    const open = row.mention.followUps?.filter((one) => one.kept === undefined) ?? [];
    const { site, ...by } = row.by;
    if (open.length > 0) by.promise = Math.min(...open.map((one) => one.due));
    await cursor.update({ ...row, by });
    // Its words are made when the index is.
    await fresh.put('', row.no);
  }
};
