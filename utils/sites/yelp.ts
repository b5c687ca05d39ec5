/**
 * Yelp: a business's reviews, and the reviews of one user, where each card is about another business.
 * At work: https://www.yelp.com/biz/tartine-bakery-san-francisco
 */
import { linkOf } from './dom/links';
import { first } from './dom/query';
import { ratingAmong } from './dom/rating';
import { lineOf, textOf } from './dom/text';
import { looksLikeTime } from './dom/time';
import { defineReader } from './reader';
import type { Reading, Subject } from './site';

/** Class names end in hashes: what holds is the word before them, and that a review has stars and a text in a language. */
const POST =
  '.review[data-review-id],li:has([role="img"][aria-label]):has(p[class*="comment__"]),li:has(a[href*="/user_details"]):has(span[class*="raw__"][lang]),:is(li,[role="listitem"]):has(a[href*="/user_details"]):has([role="img"][aria-label]):has([lang])';
const OWNER =
  '.biz-owner-reply,[class*="businessOwnerReply" i],div:has(> div p[class*="comment__"]):has([aria-label*="Business owner" i])';

function ownerReply(card: Element): Reading['ownerReply'] {
  const box = card.querySelector(OWNER);
  if (!box) return undefined;
  const whole = first(
    box,
    '.js-content-toggleable.hidden',
    '.js-content-toggleable',
    'p[class*="comment__"]',
  );
  const text = textOf(whole);
  const shown = lineOf(first(box, 'strong', 'p[class*="name" i]')).replace(/^comment from /i, '');
  return text
    ? { author: shown, text, postedAt: lineOf(first(box, '.bullet-after')) || undefined }
    : undefined;
}

function read(card: Element): Reading | null {
  const owner = card.querySelector(OWNER);
  const words = [
    ...card.querySelectorAll(
      'p[class*="comment__"] span[lang],span[class*="raw__"][lang],.review-content p[lang],p[lang],span[lang],p[class*="comment__"]',
    ),
  ].find((part) => !owner?.contains(part));
  const text = textOf(words);
  if (!text) return null;
  const author =
    [...card.querySelectorAll('a[href*="/user_details"]')].find((link) => lineOf(link)) ??
    first(card, '.user-display-name');
  const date =
    first(card, '.rating-qualifier') ??
    [...card.querySelectorAll('span,p')].find(
      (leaf) => !leaf.firstElementChild && looksLikeTime(lineOf(leaf)),
    );
  const profile = card.ownerDocument.querySelector(
    '.user-profile_info h1,.user-profile_container h1,h1[class*="user"]',
  );
  return {
    id: card.getAttribute('data-review-id') ?? undefined,
    type: 'review',
    author: {
      name: lineOf(author ?? (/user_details/.test(card.ownerDocument.URL) ? profile : null)),
      url: linkOf(author, ['userid']),
    },
    text,
    url: linkOf(first(card, 'a[href*="hrid="]'), ['hrid']),
    postedAt: lineOf(date, { drop: 'small' }) || undefined,
    rating: ratingAmong(card.querySelectorAll('[role="img"][aria-label],.i-stars[title],[class*="i-stars"]')),
    ownerReply: ownerReply(card),
  };
}

function subject(page: Document): Subject | null {
  const name = /\/biz\//.test(page.URL) ? lineOf(first(page, 'h1')) : '';
  return name ? { name } : null;
}

export const yelp = defineReader({
  id: 'yelp',
  name: 'Yelp',
  matches: [
    'https://*.yelp.com/*',
    'https://*.yelp.co.uk/*',
    'https://*.yelp.de/*',
    'https://*.yelp.ca/*',
    'https://*.yelp.fr/*',
    'https://*.yelp.es/*',
    'https://*.yelp.it/*',
  ],
  post: POST,
  not: (card) => card.parentElement?.closest(POST) != null,
  read,
  subject,
  paths: /^\/(?:biz|user_details)/,
});
