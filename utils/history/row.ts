/** A mention as it lies in its store: with the fields that the indexes need. */
import { authorKey } from './identity';
import type { Mention } from './records';
import type { MentionRow } from './schema';

/** What a mention counts as: a person's correction first, then the verdict. */
export const kindOf = (mention: Mention) => mention.correction?.kind ?? mention.verdict?.kind;
export const sentimentOf = (mention: Mention) => mention.correction?.sentiment ?? mention.verdict?.sentiment;

/** Indexes leave out a row whose field is absent, so absent fields must not be there at all. */
export function rowOf(no: number, mention: Mention): MentionRow {
  const by: MentionRow['by'] = { site: mention.post.site, status: mention.status };
  if (mention.verdictExpiredAt === undefined) by.judge = mention.verdict?.judge ?? '';
  const kind = kindOf(mention);
  if (kind) by.kind = kind;
  const author = authorKey(mention.post);
  if (author) by.author = author;
  return { no, mention, by };
}
