/** Who, when, where and how many stars, in a post of a site that nobody described: by markup that says so, then by looks. */

import type { Author } from '../../post';
import { linkOf } from '../dom/links';
import { first } from '../dom/query';
import { ratingIn, ratingOf, ratingOfMicrodata } from '../dom/rating';
import { lineOf } from '../dom/text';
import { dateIn, isoOf, looksLikeTime, timeOf } from '../dom/time';

/** Finds in one post only what isn't part of a post nested in it. */
export type Own = (selector: string) => Element[];

const AUTHOR = [
  '[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],[itemprop~="creator"]',
  '.p-author,.vcard .fn,.fn,[rel~="author"],a.h-card',
  '[class*="fullname" i],[class*="full-name" i],[class*="display-name" i],[class*="displayname" i]',
  '[data-testid*="author" i],[data-testid*="user-name" i],[data-testid*="username" i],[data-hook*="author" i],[class*="author" i],[class*="username" i],[class*="user-name" i],[class*="user_name" i],[class*="reviewer" i],[class*="consumer-name" i],[class*="profile-name" i],[class*="nickname" i],[class*="byline" i],cite',
];
const PROFILE_LINK =
  'a[href*="/user/"],a[href*="/users/"],a[href*="/u/"],a[href*="/profile"],a[href*="/member"],a[href*="/@"],a[href*="user_details"],a[href*="/people/"],a[href*="user?id="],a[href*="/in/"]';
/** "/user/NAME/", "/@NAME" at the start of an address: a profile. */
const PROFILE_PATH =
  /^(?:https?:\/\/[^/]+)?\/(?:(?:user|users|u|profile|member|people|in)\/([^/?#]{2,60})|(@[^/?#]{2,60}))\/?(?:[?#]|$)/;
const NOT_A_NAME =
  /^(?:(?:by|from|posted by|reply|share|report|follow|avatar|view profile|read more|more|anonymous user's? avatar)$|(?:re(?:posted|blogged|tweeted)|boosted|liked|shared|pinned) by )/i;
/** What stands where a name was. */
const NAMELESS =
  /^\[?(?:deleted|removed|anonymous|guest|(?:deleted|former|unknown) (?:user|member|account))\]?$/i;

const looksLikeName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 80 &&
  /[\p{L}\p{N}]/u.test(name) &&
  !NOT_A_NAME.test(name) &&
  !WAY.test(name) &&
  !looksLikeTime(name);

/** "shop.example › kettles", "https://shop.example/": the way to a page. */
const WAY = /\s[›»>]\s|:\/\/|^[\w-]+(?:\.[\w-]+)+\//;
/** Small words within names. */
const PARTICLE = /^(?:da|de|del|den|der|di|do|dos|du|e|el|la|le|ten|ter|und|van|von|y|bin|ibn|al)$/;

/** "/wren": what stands at the top of a site and is no headline as a rule is somebody's. */
const AT_TOP = /^\/@?[\w.]{2,30}(?:-[\w.]+)?\/?$/;
const isAtTop = (link: HTMLAnchorElement | null): boolean =>
  link !== null && AT_TOP.test(link.pathname) && link.hostname === URL.parse(link.baseURI)?.hostname;

/** "Wren Ashby", "wren_a", "cold brew", and not a headline: "Open day at the works", "Version 4.2.1". */
function couldBeName(element: Element): boolean {
  const line = lineOf(element);
  if (looksLikeName(line) && isAtTop(element.closest('a'))) return true;
  const words = line.split(/\s+/);
  if (!looksLikeName(line) || words.length > 5 || /[,:;?!]|\d\.\d/.test(line) || !/\p{L}/u.test(line))
    return false;
  const isSmall = (word: string) => /^\p{Ll}/u.test(word);
  return isSmall(line) || !words.some((word) => isSmall(word) && !PARTICLE.test(word));
}

/** Two links to the same place before the time, a picture and a name: that is the author. */
function linkedTwice(own: Own, time: Element | null): Element | null {
  const groups = new Map<string, Element[]>();
  for (const link of own('a[href]')) {
    if (time && !(link.compareDocumentPosition(time) & 4)) break;
    const href = link.getAttribute('href') ?? '';
    groups.set(href, [...(groups.get(href) ?? []), link]);
  }
  const repeated = [...groups.values()].filter((links) => links.length > 1).at(-1);
  return repeated?.find((link) => couldBeName(link) && lineOf(link).length <= 50) ?? null;
}

/** The last profile link before the time: what stands above it ("NAME liked") is about somebody else. */
function profileLink(own: Own, time: Element | null): Element | null {
  const profiles = own('a[href]').filter(
    (link) => PROFILE_PATH.test(link.getAttribute('href') ?? '') && looksLikeName(nameIn(link)),
  );
  const before = profiles.filter((link) => !time || link.compareDocumentPosition(time) & 4);
  const last = before.at(-1) ?? profiles[0];
  const href = last?.getAttribute('href');
  // Picture, name and handle link to the same profile: the name comes first.
  const same = before.filter((link) => link.getAttribute('href') === href);
  return same.find((link) => lineOf(link)) ?? last ?? null;
}

/** The element that shows the author's name. */
export function authorOf(own: Own, time: Element | null): Element | null {
  for (const selector of AUTHOR) {
    const found = own(selector).find((element) => looksLikeName(nameIn(element)));
    if (found) return found;
  }
  const linked =
    profileLink(own, time) ??
    linkedTwice(own, time) ??
    own(PROFILE_LINK).find((element) => looksLikeName(nameIn(element)));
  if (linked) return linked;
  const nameless = own('span,a,em,i,b,strong').find(
    (found) => (found.textContent ?? '').length < 30 && NAMELESS.test(lineOf(found)),
  );
  if (nameless) return nameless;
  // Nothing says so: the first bold or linked short line, or cell of a row, that stands before a time.
  const short = own('strong,b,h3,h4,h5,h6,a[href],td').find(
    (found) => (found.textContent ?? '').length <= 40 && !found.contains(time) && couldBeName(found),
  );
  return short && time && short.compareDocumentPosition(time) & 4 ? short : null;
}

/** A wrapper may hold name, badges and a time: then the profile link or the first line is the name. */
function nameIn(element: Element): string {
  const content = element.getAttribute('content');
  if (content) return content.trim();
  const link = element.matches('a') ? null : element.querySelector(PROFILE_LINK);
  const linked = lineOf(link);
  const shown = linked || lineOf(element, { drop: 'time,button,[class*="badge" i],[class*="date" i]' });
  const address = PROFILE_PATH.exec(element.getAttribute('href') ?? '');
  const name = shown || (address?.[1] ?? address?.[2] ?? '');
  return name.replace(/^(?:posted |written |review )?by:? /i, '').replace(/,$/, '');
}

/** "Ana Lima @analima ·": name and handle in one line. */
const WITH_HANDLE = /^(.+?)\s+(@[\w.-]+)(?:\s.*)?$/;

/** A handle that stands by itself beside the name. */
const HANDLE_ALONE = /^@[\w.-]{2,80}$/;

/** The author's, not one that the text addresses: it is the end of the profile's address. */
function handleBeside(link: Element | null, own: Own): string | undefined {
  const profile = link?.getAttribute('href')?.replace(/\/$/, '').toLowerCase() ?? '';
  return own('a,span,div,small,p')
    .filter((found) => (found.textContent ?? '').length < 90)
    .map((found) => lineOf(found))
    .find((line) => HANDLE_ALONE.test(line) && profile.endsWith(line.slice(1).toLowerCase()));
}

export function authorFrom(element: Element | null, own: Own): Author {
  if (!element) return { name: '' };
  const shown = nameIn(element);
  const [, name = shown, handle = /^(?:@|u\/)\S+$/.test(shown) ? shown : undefined] =
    WITH_HANDLE.exec(shown) ?? [];
  const link =
    element.closest('a') ?? (element.querySelector(PROFILE_LINK) || element.querySelector('a[href]'));
  return { name, handle: handle ?? handleBeside(link, own), url: linkOf(link) };
}

const WHEN = [
  'time[datetime],[itemprop~="datePublished"],[itemprop~="dateCreated"],.dt-published,.published[title]',
  'time,abbr[title],[class*="timestamp" i],[class*="date" i],[class*="time" i],[class*="posted" i],[data-testid*="timestamp" i]',
];

/** The words of an element up to its first child: a number or a link may stand behind a date. */
const wordsBefore = ({ childNodes }: Element): string => {
  let words = '';
  for (const node of childNodes) {
    if (node.nodeType === 1 && words.trim()) break;
    if (node.nodeType === 3) words += (node as Text).data;
  }
  return words.trim();
};

/** The element that shows or holds the time. */
export function whenOf(own: Own): Element | null {
  for (const found of own(WHEN[0] ?? '')) if (timeOf(found)) return found;
  for (const found of own(WHEN[1] ?? ''))
    if (isoOf(found.getAttribute('title')) || looksLikeTime(lineOf(found))) return found;
  return own('a,span,small,em,i,p,div,li,td').find((found) => looksLikeTime(saidBy(found))) ?? null;
}

/** Since when its author has been there is not when a post was written. */
const JOINED = /^(?:join|member|regist|mitglied|dabei|inscri|membre|miembro|desde)/i;
/** "Posted: 12 March 2026 10:10 am" → "12 March 2026 10:10 am" */
function saidBy(element: Element): string {
  const words = wordsBefore(element);
  return words.length > 80 || JOINED.test(words) ? '' : (dateIn(words) ?? '');
}

/** When, of an element that may hold more than a time. */
export function momentOf(when: Element | null): string | undefined {
  const said = timeOf(when);
  const short = when && said && said.length > 40 ? saidBy(when) || said : said;
  return short?.replace(/^[·•|\s]+|\s*#\d+$/g, '');
}

/** The post's own address: what markup says, then the link that the time is. */
export function permalinkOf(own: Own, post: Element, when: Element | null): string | undefined {
  const said = own(
    'a[itemprop~="url"],a.u-url,a[rel~="bookmark"],a[data-testid*="permalink" i],a.permalink,a[class*="permalink" i]',
  )[0];
  const timed = when?.closest('a[href]') ?? when?.querySelector('a[href]');
  const named = post.id ? own(`a[href$="#${CSS.escape(post.id)}"]`)[0] : undefined;
  const link = said ?? (timed && post.contains(timed) ? timed : null) ?? named ?? null;
  const url = linkOf(link);
  const fragment = /#[\w-]+$/.exec(link?.getAttribute('href') ?? '')?.[0] ?? '';
  return url && url + fragment;
}

const STARS =
  '[aria-label*="star" i],[aria-label*="stern" i],[aria-label*="étoile" i],[aria-label*="estrella" i],[title*="star" i],img[alt*="star" i],[data-rating],[class*="rating" i][title],[class*="rating" i] [aria-label],[class*="rating" i] [title]';
/** Words of a rating, shown beside or instead of the picture. */
const IN_WORDS = '[class*="star-" i],[class*="stars" i],[class*="-star" i],[class*="rating" i]';
const SAID = /^\D{0,20}\d(?:[.,]\d)?\s*(?:\/|of|out of|von|sur|de|su|van)\s*(?:5|10)\b/i;

/** The rating and what shows it. */
export function starsOf(own: Own, post: Element): { element: Element; rating: number } | null {
  const scope = first(post, '[itemprop~="reviewRating"]');
  const said = scope && (ratingOfMicrodata(scope) ?? ratingOf(scope));
  if (scope && said != null) return { element: scope, rating: said };
  const value = own('[itemprop~="ratingValue"]')[0];
  const stars = value
    ? [value]
    : [
        ...own(STARS),
        ...own(IN_WORDS).filter((element) => SAID.test(lineOf(element)) && lineOf(element).length < 40),
      ];
  for (const element of stars) {
    const rating =
      element === value
        ? ratingIn(element.getAttribute('content') ?? element.textContent)
        : ratingOf(element);
    if (rating !== undefined) return { element, rating };
  }
  return null;
}
