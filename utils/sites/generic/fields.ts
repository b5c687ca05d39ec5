/** Who, when, where and how many stars, in a post of a site that nobody described: by markup that says so, then by looks. */

import type { Author } from '../../post';
import { linkOf } from '../dom/links';
import { first } from '../dom/query';
import { ratingIn, ratingOf, ratingOfMicrodata } from '../dom/rating';
import { lineOf } from '../dom/text';
import { isoOf, looksLikeTime, timeOf } from '../dom/time';

/** Finds in one post only what isn't part of a post nested in it. */
export type Own = (selector: string) => Element[];

const AUTHOR = [
  '[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],[itemprop~="creator"]',
  '.p-author,.vcard .fn,.fn,[rel~="author"],a.h-card',
  '[data-testid*="author" i],[data-testid*="user-name" i],[data-testid*="username" i],[data-hook*="author" i]',
  '[class*="author" i],[class*="username" i],[class*="user-name" i],[class*="user_name" i],[class*="reviewer" i],[class*="display-name" i],[class*="displayname" i],[class*="consumer-name" i],[class*="nickname" i],[class*="byline" i],cite',
  'a[href*="/user/"],a[href*="/users/"],a[href*="/u/"],a[href*="/profile"],a[href*="/member"],a[href*="/@"],a[href*="user_details"],a[href*="/people/"],a[href*="user?id="],a[href*="/in/"]',
];
const PROFILE_LINK = AUTHOR[4] ?? '';
const NOT_A_NAME =
  /^(?:by|from|posted by|reply|share|report|follow|avatar|view profile|read more|more|anonymous user's? avatar)$/i;

const looksLikeName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 80 &&
  /[\p{L}\p{N}]/u.test(name) &&
  !NOT_A_NAME.test(name) &&
  !looksLikeTime(name);

/** The element that shows the author's name. */
export function authorOf(own: Own): Element | null {
  for (const selector of AUTHOR)
    for (const found of own(selector)) {
      if (looksLikeName(nameIn(found))) return found;
    }
  // Nothing says so: the first bold or linked short line that stands before a time.
  const time = whenOf(own);
  const short = own('strong,b,h3,h4,h5,h6,a[href]').find((found) => looksLikeName(lineOf(found)));
  return short && (!time || short.compareDocumentPosition(time) & 4) && lineOf(short).length <= 40
    ? short
    : null;
}

/** A wrapper may hold name, badges and a time: then the profile link or the first line is the name. */
function nameIn(element: Element): string {
  const content = element.getAttribute('content');
  if (content) return content.trim();
  const link = element.matches('a') ? null : element.querySelector(PROFILE_LINK);
  const linked = lineOf(link);
  const name = linked || lineOf(element, { drop: 'time,button,[class*="badge" i],[class*="date" i]' });
  return name.replace(/^(?:posted |written |review )?by:? /i, '').replace(/,$/, '');
}

export function authorFrom(element: Element | null): Author {
  if (!element) return { name: '' };
  const name = nameIn(element);
  const link =
    element.closest('a') ?? (element.querySelector(PROFILE_LINK) || element.querySelector('a[href]'));
  return { name, handle: /^(?:@|u\/)\S+$/.test(name) ? name : undefined, url: linkOf(link) };
}

const WHEN = [
  'time[datetime],[itemprop~="datePublished"],[itemprop~="dateCreated"],.dt-published,.published[title]',
  'time,abbr[title],[class*="timestamp" i],[class*="date" i],[class*="time" i],[class*="posted" i],[data-testid*="timestamp" i]',
];

/** The element that shows or holds the time. */
export function whenOf(own: Own): Element | null {
  for (const found of own(WHEN[0] ?? '')) if (timeOf(found)) return found;
  for (const found of own(WHEN[1] ?? ''))
    if (isoOf(found.getAttribute('title')) || looksLikeTime(lineOf(found))) return found;
  return (
    own('a,span,small,p,div').find((found) => !found.firstElementChild && looksLikeTime(lineOf(found))) ??
    null
  );
}

/** The post's own address: what markup says, then the link that the time is. */
export function permalinkOf(own: Own, post: Element, when: Element | null): string | undefined {
  const said = own(
    'a[itemprop~="url"],a.u-url,a[rel~="bookmark"],a[data-testid*="permalink" i],a.permalink,a[class*="permalink" i]',
  )[0];
  const timed = when?.closest('a[href]') ?? when?.querySelector('a[href]');
  const link = said ?? (timed && post.contains(timed) ? timed : null);
  const url = linkOf(link);
  const fragment = /#[\w-]+$/.exec(link?.getAttribute('href') ?? '')?.[0] ?? '';
  return url && url + fragment;
}

export function starsOf(own: Own, post: Element): number | undefined {
  const scope = first(post, '[itemprop~="reviewRating"]');
  if (scope) return ratingOfMicrodata(scope) ?? ratingOf(scope);
  const value = own('[itemprop~="ratingValue"]')[0];
  if (value) return ratingIn(value.getAttribute('content') ?? value.textContent);
  const stars = own(
    '[aria-label*="star" i],[aria-label*="stern" i],[aria-label*="étoile" i],[aria-label*="estrella" i],[title*="star" i],img[alt*="star" i],[data-rating],[class*="rating" i] [aria-label]',
  );
  for (const star of stars) {
    const rating = ratingOf(star);
    if (rating !== undefined) return rating;
  }
  return undefined;
}
