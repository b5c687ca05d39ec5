/** How much room a reply has: the site's own limit, and how long it may be before it stops being brief (P01, P69). */
import { countFor } from '../limits/count';
import type { Length } from './suggestion';

/** Posts are short here: all three lengths stay within what reads as brief. */
const SHORT_SITES = new Set(['x', 'threads', 'bluesky', 'mastodon']);
const REVIEW_SITES = new Set([
  'google',
  'tripadvisor',
  'trustpilot',
  'yelp',
  'glassdoor',
  'capterra',
  'g2',
  'booking',
  'amazon',
  'playstore',
  'appstore',
  'indeed',
  'airbnb',
  'bbb',
]);

export const isShortSite = (site: string): boolean => SHORT_SITES.has(site);
export const isReviewSite = (site: string): boolean => REVIEW_SITES.has(site);

const MOST: Record<Length, number> = { brief: 250, standard: 430, detailed: 720 };
const MOST_ON_SHORT_SITES = 220;
const MOST_WORDS_ON_REVIEWS = 115;

const length = (text: string): number => {
  let n = 0;
  for (const _ of text) n++;
  return n;
};

/** Does it fit the site as the site counts, and read as the length it is offered as? Brief fits X whatever the site. */
export function fits(text: string, wanted: Length, site: string): boolean {
  const most = isShortSite(site) ? Math.min(MOST[wanted], MOST_ON_SHORT_SITES) : MOST[wanted];
  if (text.length > most && length(text) > most) return false;
  // A word and its space take two characters: most texts need no counting.
  if (text.length >= 2 * MOST_WORDS_ON_REVIEWS && isReviewSite(site))
    if (text.split(/\s+/).length > MOST_WORDS_ON_REVIEWS) return false;
  if (wanted === 'brief' && countFor('x', text).over) return false;
  return !countFor(site, text).over;
}
