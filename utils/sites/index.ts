/** The registry: which reader reads a page. A new site is one file and one line here (`npm run new-site`). */
import { genericReader } from './generic';
import { reddit } from './reddit';
import type { SiteReader } from './site';
import { trustpilot } from './trustpilot';
import { x } from './x';

export const READERS: readonly SiteReader[] = [x, reddit, trustpilot];

export { readPost } from './identity';

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
export function readerFor(url: URL, page: Document, taught: readonly SiteReader[] = []): SiteReader {
  return (
    [...taught, ...READERS].find((reader) => reader.matches.some((pattern) => fits(url, pattern))) ??
    READERS.find((reader) => reader.recognises?.(page)) ??
    genericReader(page, url)
  );
}

/** When a site's own reader finds nothing on a page that should hold posts: the generic one under the site's name, if it finds any. */
export function fallbackFor(reader: SiteReader, page: Document, url: URL): SiteReader | null {
  if (!reader.expects?.(page) || reader.posts(page).some((post) => reader.read(post))) return null;
  const generic = genericReader(page, url, reader);
  return generic.posts(page).length ? generic : null;
}
