/** The registry: which reader reads a page. A new site is one file and one line here (`npm run new-site`). */
import { amazon } from './amazon';
import { appStore } from './app-store';
import { bluesky } from './bluesky';
import { booking } from './booking';
import { capterra } from './capterra';
import { chooseReader } from './choose';
import { discourse } from './discourse';
import { facebook } from './facebook';
import { isLost, standInFor } from './fallback';
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
import { atOnce } from './steps';
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

export { readPost } from './identity';

/** Any page, by all readers and those that the person taught. */
export const readerFor = (url: URL, page: Document, taught: readonly SiteReader[] = []): SiteReader =>
  chooseReader(url, page, [...taught, ...READERS]) ?? genericReader(page, url);

/** A reader to use instead of one that is lost on a page (fallback.ts); null: not (yet). */
export const fallbackFor = (
  reader: SiteReader,
  page: Document,
  url: URL,
  wait?: number,
): SiteReader | null =>
  isLost(reader, page, url, wait) ? atOnce(standInFor(reader, page, url, genericReader)) : null;
