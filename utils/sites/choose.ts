/** Which of some readers reads a page. */
import { fits } from './fits';
import { genericReader } from './generic';
import type { SiteReader } from './site';

/** By address, then by what software made the page, then the generic one. Never null. */
export function chooseReader(url: URL, page: Document, readers: readonly SiteReader[]): SiteReader {
  return (
    readers.find((reader) => reader.matches.some((pattern) => fits(url, pattern))) ??
    readers.find((reader) => reader.recognises?.(page)) ??
    genericReader(page, url)
  );
}

export { fallbackFor } from './fallback';
