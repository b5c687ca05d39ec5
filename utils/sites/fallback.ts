/** When a site's markup has changed: the generic reader under the site's name, until the site's own one finds posts again. */
import type { Generic } from './offered';
import type { SiteReader } from './site';
import type { Steps } from './steps';

/** How long a page may stay without posts before it counts as changed, in ms: feeds arrive late. */
const SETTLED = 1_500;

/** Since when a page has been seen without posts, and when it is worth the next look: looking costs a walk of the page. */
const empty = new WeakMap<Document, { url: string; since: number; next: number }>();

function isWorthALook(page: Document, url: string, wait: number): boolean {
  const now = performance.now();
  const known = empty.get(page);
  const entry = known?.url === url ? known : { url, since: now, next: wait };
  empty.set(page, entry);
  if (now - entry.since < entry.next) return false;
  entry.next = 2 * Math.max(now - entry.since, wait);
  return true;
}

/** Does the reader read at least so many posts below `root`? Stops as soon as it does. */
function readsAny(reader: SiteReader, root: ParentNode, least = 1): boolean {
  let found = 0;
  return reader.posts(root).some((post) => reader.read(post) !== null && ++found >= least);
}

/** The generic reader, which gives way as soon as the site's own one reads a post. */
function standIn(own: SiteReader, generic: SiteReader): SiteReader {
  let back = false;
  const now = (): SiteReader => (back ? own : generic);
  return {
    ...generic,
    posts(root) {
      back ||= readsAny(own, root);
      return now().posts(root);
    },
    owner: (node) => now().owner(node),
    read: (post) => now().read(post),
    subject: (page) => own.subject(page),
    replyBox: (post) => now().replyBox(post),
    recovered: () => back,
  };
}

/** In a frame a site shows what it made for others' pages, a widget or an embedded post, which its own reader may not know. */
const isFramed = ({ defaultView }: Document): boolean =>
  defaultView !== null && defaultView.parent !== defaultView;

/**
 * Should the page hold posts and shows none that the reader reads? Ask again whenever the page has come to rest: it answers no
 * until the page was empty for `wait` ms, and then ever more seldom, since what follows is a walk of the page.
 */
export const isLost = (reader: SiteReader, page: Document, url: URL, wait = SETTLED): boolean =>
  (isFramed(page) || reader.expects?.(page) === true) &&
  isWorthALook(page, url.href, wait) &&
  !readsAny(reader, page);

/** The generic reader in the place of one that is lost; null where it finds nothing either. */
export function* standInFor(
  reader: SiteReader,
  page: Document,
  url: URL,
  generic: Generic,
): Steps<SiteReader | null> {
  const instead = generic(page, url, reader);
  if (instead.study) yield* instead.study(page);
  return readsAny(instead, page, reader.least) ? standIn(reader, instead) : null;
}
