/** The registry: which reader reads a page. A new site is one file and one line here (`npm run new-site`). */
import { amazon } from './amazon';
import { appStore } from './app-store';
import { bluesky } from './bluesky';
import { booking } from './booking';
import { capterra } from './capterra';
import { discourse } from './discourse';
import { facebook } from './facebook';
import { g2 } from './g2';
import { genericReader } from './generic';
import { glassdoor } from './glassdoor';
import { googleMaps } from './google-maps';
import { googlePlay } from './google-play';
import { hackerNews } from './hacker-news';
import { instagram } from './instagram';
import { lemmy } from './lemmy';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { productHunt } from './product-hunt';
import { quora } from './quora';
import { reddit } from './reddit';
import type { SiteReader } from './site';
import { stackExchange } from './stack-exchange';
import { threads } from './threads';
import { tripadvisor } from './tripadvisor';
import { trustpilot } from './trustpilot';
import { x } from './x';
import { yelp } from './yelp';
import { youtube } from './youtube';

export const READERS: readonly SiteReader[] = [
  // Social networks and forums.
  x,
  reddit,
  linkedin,
  facebook,
  instagram,
  threads,
  bluesky,
  mastodon,
  hackerNews,
  youtube,
  stackExchange,
  discourse,
  lemmy,
  productHunt,
  quora,
  // Reviews.
  trustpilot,
  g2,
  capterra,
  glassdoor,
  amazon,
  googleMaps,
  tripadvisor,
  yelp,
  googlePlay,
  appStore,
  booking,
];

export { fallbackFor } from './fallback';
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
