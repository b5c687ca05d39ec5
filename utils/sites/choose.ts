/** Which of some readers reads a page. */
import { genericReader } from './generic';
import type { SiteReader } from './site';

/** Does an address fit a match pattern ("https://*.reddit.com/*")? */
export function fits(url: URL, pattern: string): boolean {
  const [, scheme, host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (!scheme || (scheme !== '*' && `${scheme}:` !== url.protocol)) return false;
  const hostFits = host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
  const [before = '', ...rest] = path.split('*');
  return hostFits && url.pathname.startsWith(before) && rest.every((part) => url.pathname.includes(part));
}

/** By address, then by what software made the page, then the generic one. Never null. */
export function chooseReader(url: URL, page: Document, readers: readonly SiteReader[]): SiteReader {
  return (
    readers.find((reader) => reader.matches.some((pattern) => fits(url, pattern))) ??
    readers.find((reader) => reader.recognises?.(page)) ??
    genericReader(page, url)
  );
}

export { fallbackFor, readsAny } from './fallback';
