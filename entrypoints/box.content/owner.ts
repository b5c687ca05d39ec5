/** Which post a reply box answers; null for any other field: a search, a private message, a post of one's own. */
import { fieldFor } from '@/utils/compose/field';
import type { SiteReader } from '@/utils/sites/site';

export function answeredBy(field: HTMLElement, reader: SiteReader, page: Document): Element | null {
  const around = reader.owner(field);
  if (around) return around;
  const within = field.closest('[role="dialog"],dialog[open]') ?? page;
  const above = reader
    .posts(within)
    .findLast((post) => post.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (!above) return null;
  const box = reader.replyBox(above);
  return box.kind === 'field' && fieldFor(box.field) === field ? above : null;
}
