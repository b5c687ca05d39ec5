/** A mention as it lies in its store: with the fields that the indexes need. */
import type { Tx } from './connection';
import { authorKey } from './identity';
import { kindOf } from './reading';
import type { Mention } from './records';
import type { MentionRow } from './schema';
import { markFresh } from './search/settle';

/** Indexes leave out a row whose field is absent, so absent fields must not be there at all. */
export function rowOf(no: number, mention: Mention): MentionRow {
  const by: MentionRow['by'] = { status: mention.status };
  if (mention.verdictExpiredAt === undefined) by.judge = mention.verdict?.judge ?? '';
  const kind = kindOf(mention);
  if (kind) by.kind = kind;
  const author = authorKey(mention.post);
  if (author) by.author = author;
  const open = mention.followUps?.filter((one) => one.kept === undefined) ?? [];
  if (open.length > 0) by.promise = Math.min(...open.map((one) => one.due));
  return { no, mention, by };
}

/** Writes a mention, and puts it on the list of those that the search index does not know yet. */
export async function putRow(tx: Tx<'readwrite'>, row: MentionRow): Promise<void> {
  await Promise.all([tx.objectStore('mentions').put(row), markFresh(tx, row.no, row.mention)]);
}
