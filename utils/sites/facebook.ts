/**
 * Facebook: feeds, pages, groups, a post with its comments.
 * At work: https://www.facebook.com/zuck
 */
import { isAdLabel } from './dom/ads';
import { idIn, linkOf } from './dom/links';
import { first, isWithin, own, ownAll } from './dom/query';
import { lineOf, textOf } from './dom/text';
import { looksLikeTime } from './dom/time';
import { defineReader } from './reader';
import type { Reading, Subject } from './site';

/** Feeds of 2025 may say the position alone; a post opened in a dialog has neither, there the dialog itself is its box. */
const POST =
  '[role="article"],div[aria-posinset]:has([data-ad-rendering-role]),[role="dialog"]:has([data-ad-rendering-role="story_message"]):not(:has([role="article"] [data-ad-rendering-role="story_message"]))';
const MESSAGE =
  '[data-ad-rendering-role="story_message"],[data-ad-comet-preview="message"],[data-ad-preview="message"]';
/** Comments are articles with a label ("Comment by …", in every language); posts have a position in their feed instead. */
const isComment = (post: Element): boolean =>
  post.matches('[role="article"][aria-label]:not([aria-posinset])');
const AD_LINK = 'a[href*="/ads/about"],a[href*="ads/preferences"]';
/** A link to what an advertisement is, or the label in any language. */
const isAd = (post: Element): boolean =>
  own(post, AD_LINK, POST) !== null ||
  ownAll(post, '[aria-label],a,span', POST).some(
    (leaf) =>
      !leaf.firstElementChild &&
      isAdLabel(leaf.getAttribute('aria-label') ?? lineOf(leaf)) &&
      !leaf.closest(`${MESSAGE},[lang]`),
  );
const KEEP = ['comment_id', 'reply_comment_id', 'story_fbid', 'fbid', 'id', 'v'];
const PERMALINK =
  'a[href*="/posts/"],a[href*="story_fbid="],a[href*="/permalink/"],a[href*="/videos/"],a[href*="/reel/"],a[href*="/photo"]';

function textIn(post: Element): string {
  const drop = '[role="button"],[role="link"][tabindex="0"]:not(a)';
  const message = own(post, MESSAGE, POST);
  if (message) return textOf(message, { drop });
  const words = [
    ...post.querySelectorAll(
      '[dir="auto"][lang],span[dir="auto"]:has(> div [dir="auto"]),div[dir="auto"][style*="text-align"]',
    ),
  ].find((part) => !isWithin(part, `${POST},a,h2,h3,h4,[role="button"],ul`, post));
  return textOf(words, { drop });
}

const authorOf = (post: Element): Element | null =>
  own(post, '[data-ad-rendering-role="profile_name"] a', POST) ??
  [...post.querySelectorAll('h2 a,h3 a,h4 a,a[role="link"]:not([aria-hidden="true"])')].find(
    (link) => !isWithin(link, `${POST},[dir="auto"][lang],ul`, post) && lineOf(link),
  ) ??
  null;

/** Times of posts are letters in scrambled order; where the page shows none but those, there is no time. */
function placeOf(post: Element, comment: boolean): { url?: string; postedAt?: string } {
  const links = [...post.querySelectorAll(comment ? 'a[href*="comment_id="]' : PERMALINK)].filter(
    (link) => link.closest(POST) === post,
  );
  const timed = links.find(
    (link) =>
      looksLikeTime(lineOf(link)) ||
      looksLikeTime(link.getAttribute('aria-label') ?? '') ||
      /\d:\d\d/.test(lineOf(link)),
  );
  const link = timed ?? (comment ? links.find((one) => one.closest('ul,li')) : links[0]);
  return {
    url: linkOf(link, KEEP),
    postedAt: timed ? lineOf(timed) || timed.getAttribute('aria-label') || undefined : undefined,
  };
}

function read(post: Element): Reading | null {
  const comment = isComment(post);
  const text = textIn(post);
  if (!text || isAd(post)) return null;
  const author = authorOf(post);
  if (!author && !comment) return null;
  const place = placeOf(post, comment);
  return {
    id:
      idIn(
        place.url,
        comment
          ? /comment_id=(\d+)(?!.*reply_comment_id)/
          : /(?:\/posts\/|story_fbid=|permalink\/|videos\/|fbid=|reel\/)([\w.-]+)/,
      ) ?? idIn(place.url, /reply_comment_id=(\d+)/),
    type: comment ? 'comment' : 'post',
    author: { name: lineOf(author), url: linkOf(author, ['id']) },
    text,
    ...place,
  };
}

/** A page's own address shows whose page it is. */
function subject(page: Document): Subject | null {
  const name = lineOf(first(page, '[role="main"] h1'));
  const handle = idIn(new URL(page.URL).pathname, /^\/([\w.]{3,})\/?(?:reviews|posts|about)?/);
  return name && handle ? { name, handle: `@${handle}` } : null;
}

export const facebook = defineReader({
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://*.facebook.com/*'],
  post: POST,
  read,
  subject,
  reply: {
    field: '[role="textbox"][contenteditable="true"]',
    opener: '[aria-label*="comment" i][role="button"]',
    after: 2,
  },
  paths: /\/posts\/|\/permalink|\/groups\/|^\/$|\/reviews/,
});
