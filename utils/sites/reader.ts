/** Makes a site reader from what differs between sites: selectors, and how one post is read. */
import { findAll, nearest } from './dom/query';
import { findReplyBox, type ReplyHints } from './dom/reply-box';
import type { Reading, SiteReader, Subject } from './site';

export interface SiteSpec {
  id: string;
  name: string;
  matches: readonly string[];
  /** CSS of a post, alternatives separated by commas, the one with the most meaning first. */
  post: string;
  /** Looks like a post and is none: an ad, a quoted post, a skeleton. */
  not?: (post: Element) => boolean;
  read: (post: Element) => Reading | null;
  subject?: (page: Document) => Subject | null;
  reply?: Omit<ReplyHints, 'posts'>;
  /** Posts stand inside open shadow roots. */
  shadow?: boolean;
  /** Paths whose pages always hold posts; a page of them without any has changed. */
  paths?: RegExp;
  recognises?: (page: Document) => boolean;
}

export function defineReader(spec: SiteSpec): SiteReader {
  const isPost = (element: Element): boolean => !spec.not?.(element);
  return {
    id: spec.id,
    name: spec.name,
    matches: spec.matches,
    shadow: spec.shadow,
    posts(root) {
      const found = findAll(root, spec.post, spec.shadow);
      return spec.not ? found.filter(isPost) : found;
    },
    owner(node) {
      let post = nearest(node, spec.post);
      // A quoted post or a card inside a post belongs to the post around it.
      while (post && !isPost(post)) {
        const around: Element | null = post.parentElement && nearest(post.parentElement, spec.post);
        post = around;
      }
      return post;
    },
    read: (post) => (isPost(post) ? spec.read(post) : null),
    subject: (page) => spec.subject?.(page) ?? null,
    replyBox: (post) => findReplyBox(post, { ...spec.reply, posts: spec.post }),
    expects: (page) => spec.paths?.test(new URL(page.URL).pathname) ?? false,
    recognises: spec.recognises,
  };
}
