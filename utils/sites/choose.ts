/** Which of some readers reads a page. */
import { fits } from './fits';
import type { SiteReader } from './site';

/** By address, then by what software made the page; null: only the generic one can. */
export const chooseReader = (url: URL, page: Document, readers: readonly SiteReader[]): SiteReader | null =>
  readers.find((reader) => reader.matches.some((pattern) => fits(url, pattern))) ??
  readers.find((reader) => reader.recognises?.(page)) ??
  null;
