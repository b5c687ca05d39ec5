/**
 * What a site reader is. One file per site in this folder, each a plain object: pure DOM, no browser API, so that
 * saved pages can test it. The registry (index.ts) picks one by address; generic.ts is the last resort.
 */
import type { Post } from '../post';
import type { Steps } from './steps';

/** What a reader finds in one post element; the identity and the page's data are added by readPost (identity.ts). */
export type Reading = Omit<Post, 'key' | 'site' | 'pageUrl' | 'pageSubject'> & {
  /** The site's own id of the post, stable across visits. */
  id?: string;
};

/** What the whole page is about: the reviewed business, the product, the profile's owner. */
export interface Subject {
  name: string;
  handle?: string;
  /** Host name of the subject's own site ("havenhotels.example"), where the page shows it. */
  domain?: string;
}

/** Where an answer to a post is typed. */
export type ReplyBox =
  /** The field is there. */
  | { kind: 'field'; field: HTMLElement }
  /** A click on the page's own button brings the field. */
  | { kind: 'opener'; opener: HTMLElement }
  /** The page has no way to answer this post (not logged in, locked). */
  | { kind: 'none' };

export interface SiteReader {
  /** "x", "reddit": goes into post keys, exports and settings; never changes. */
  id: string;
  /** What people call it: "X", "Reddit". */
  name: string;
  /** Match patterns of the pages it reads, as in a manifest: "https://x.com/*". */
  matches: readonly string[];
  /** Posts may stand inside open shadow roots, which have to be looked for and watched one by one. */
  shadow?: boolean;
  /** A reader that gets to know a page by looking at it: to be gone through before the posts at or below `root` are asked for. */
  study?(root: ParentNode): Steps;
  /** All posts at or below `root` in page order, open shadow roots included; not ads, skeletons or quoted posts. */
  posts(root: ParentNode): Element[];
  /** The post that `node` belongs to, when a change inside it must be read again. */
  owner(node: Node): Element | null;
  /** null: not (yet) a post: a skeleton, an ad, no words. */
  read(post: Element): Reading | null;
  subject(page: Document): Subject | null;
  replyBox(post: Element): ReplyBox;
  /** Pages of this address always hold posts: none found means that the site's markup has changed. */
  expects?(page: Document): boolean;
  /** So many posts a stand-in must find before an empty page counts as changed; 1 where it is not said. */
  least?: number;
  /** For a reader that stands in for a site's own (fallback.ts): the own one finds posts again. */
  recovered?(): boolean;
  /** For software that runs on any host (Mastodon, Discourse, Lemmy): is this page made by it? */
  recognises?(page: Document): boolean;
}
