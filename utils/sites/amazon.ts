/**
 * Amazon: reviews on product pages and review lists, in every country's shop.
 * At work: https://www.amazon.com/product-reviews/B00ZGCKLE2
 */
import { linkOf } from './dom/links';
import { first } from './dom/query';
import { ratingAmong } from './dom/rating';
import { lineOf, textOf, withTitle } from './dom/text';
import { defineReader } from './reader';
import type { Reading, Subject } from './site';

/** The hook, or the element id that every review has, also in the narrow layout for phones. */
const POST =
  '[data-hook="review"],[id^="customer_review-"]:not([data-hook="review"] *),[id^="customer_review_foreign-"]:not([data-hook="review"] *)';
const STARS =
  '[data-hook="review-star-rating"],[data-hook="cmps-review-star-rating"],.review-rating,[class*="a-star-"]';
/** The manufacturer's comment, as it was shown until 2020. */
const OFFICIAL = '.official-comment-container';
const POPOVER = '[data-hook="image-popover"],.a-popover-preload';

function ownerReply(card: Element): Reading['ownerReply'] {
  const box = card.querySelector(OFFICIAL);
  const text = textOf(box?.querySelector('.review-comment-text,[data-hook="comment-text"]'));
  return text
    ? { author: lineOf(box?.querySelector('[data-hook="review-author"],.author')), text }
    : undefined;
}

function read(card: Element): Reading | null {
  const title = lineOf(
    first(card, '[data-hook="review-title"]', '[data-hook="reviewTitle"]', '.review-title'),
    {
      drop: `${STARS},.a-letter-space,i,.a-icon-alt`,
    },
  );
  const body = textOf(first(card, '[data-hook="review-body"]', '[data-hook="reviewText"]', '.review-text'), {
    drop: `script,[data-hook="expand-collapse-read-more-less"],.a-expander-header,.a-expander-prompt,.cr-translated-review-content.aok-hidden,[id^="video-block"],${POPOVER}`,
  });
  const text = withTitle(title, body);
  const stars = [...card.querySelectorAll(STARS)].filter((one) => !one.closest(OFFICIAL));
  const rating = ratingAmong(stars.map((one) => one.querySelector('.a-icon-alt') ?? one));
  if (!text && rating === undefined) return null;
  const link = first(card, 'a[href*="/customer-reviews/"]');
  const author = first(
    card,
    '[data-hook="genome-widget"] .a-profile-name',
    '.a-profile-name',
    '[data-hook="review-author"]',
    'a[href*="/gp/profile/"]',
  );
  const id = card.id.replace(/^customer_review(?:_foreign)?-/, '');
  return {
    id: id || undefined,
    type: 'review',
    author: { name: lineOf(author), url: linkOf(author?.closest('a'), []) },
    title: title || undefined,
    text,
    url: linkOf(link, [])?.replace(/(\/customer-reviews\/\w+).*/, '$1'),
    postedAt: lineOf(first(card, '[data-hook="review-date"]', '.review-date')) || undefined,
    rating,
    ownerReply: ownerReply(card),
  };
}

function subject(page: Document): Subject | null {
  const name = lineOf(first(page, '#productTitle', '[data-hook="product-link"]'));
  const brand = lineOf(first(page, '#bylineInfo', '[data-hook="cr-product-byline"]'));
  return name ? { name: brand && !name.includes(brand) ? `${name} (${brand})` : name } : null;
}

const SHOPS = [
  'com',
  'co.uk',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'se',
  'pl',
  'ie',
  'com.be',
  'com.tr',
  'ae',
  'sa',
  'eg',
  'in',
  'co.jp',
  'sg',
  'com.au',
  'ca',
  'com.mx',
  'com.br',
];

export const amazon = defineReader({
  id: 'amazon',
  name: 'Amazon',
  matches: SHOPS.map((shop) => `https://www.amazon.${shop}/*`),
  post: POST,
  not: (card) => card.parentElement?.closest(POST) != null,
  read,
  subject,
  paths: /\/(?:product-reviews|customer-reviews)\//,
});
