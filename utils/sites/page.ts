/** A whole page at once: what tests and reports ask for. The content script does the same step by step. */
import type { Post } from '../post';
import { fallbackFor, readerFor, readPost } from './index';
import type { SiteReader } from './site';
import { atOnce } from './steps';

export interface PageReading {
  reader: SiteReader;
  /** The site's own reader found nothing: these are the generic reader's. */
  fallback: boolean;
  posts: Post[];
}

export function readPage(page: Document, url: URL, taught: readonly SiteReader[] = []): PageReading {
  const chosen = readerFor(url, page, taught);
  const instead = fallbackFor(chosen, page, url, 0);
  const reader = instead ?? chosen;
  if (!instead && reader.study) atOnce(reader.study(page));
  const posts = reader.posts(page).map((element) => readPost(reader, element, page, url));
  return { reader, fallback: instead !== null, posts: posts.filter((post) => post !== null) };
}
