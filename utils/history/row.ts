/** A mention as it lies in its store: with the fields that the indexes need. */
import { authorKey } from './identity';
import { kindOf } from './reading';
import type { Mention } from './records';
import type { MentionRow } from './schema';
import { isOpen } from './standing';

/** Indexes leave out a row whose field is absent, so absent fields must not be there at all. */
export function rowOf(no: number, mention: Mention): MentionRow {
  const by: MentionRow['by'] = { status: mention.status };
  if (mention.verdictExpiredAt === undefined) by.judge = mention.verdict?.judge ?? '';
  const kind = kindOf(mention);
  if (kind) by.kind = kind;
  const author = authorKey(mention.post);
  if (author) by.author = author;
  const open = mention.followUps?.filter(isOpen) ?? [];
  if (open.length > 0) by.promise = Math.min(...open.map((one) => one.due));
  return { no, mention, by };
}
