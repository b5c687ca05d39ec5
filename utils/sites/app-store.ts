/**
 * Apple App Store on the web: reviews of an app. Described markup only: no saved page was at hand.
 * At work: https://apps.apple.com/us/app/firefox/id989804926?see-all=reviews
 */
import { readDeclared } from './declared';
import { first } from './dom/query';
import { lineOf } from './dom/text';
import { defineReader } from './reader';

const POST =
  '.we-customer-review,article[aria-labelledby^="review-"],[data-testid="review"],article:has(ol.stars):has(time)';
const REPLY = '.we-customer-review__response,[class*="developer-response" i],[class*="developerResponse" i]';

export const appStore = defineReader({
  id: 'appstore',
  name: 'App Store',
  matches: ['https://apps.apple.com/*'],
  post: POST,
  not: (card) => card.parentElement?.closest(POST) != null,
  read: readDeclared({
    type: 'review',
    author: ['.we-customer-review__user', '[data-testid="review-author"]', '.author', 'time + *'],
    title: ['.we-customer-review__title', '[data-testid="review-title"]', 'h3', 'h4'],
    text: [
      '.we-customer-review__body',
      '[data-testid="truncate-text"]',
      '[data-testid="review-content"]',
      '.content p',
      'blockquote',
      'p:not(.author)',
    ],
    time: ['time[datetime]', '.we-customer-review__date'],
    rating: [
      '.we-star-rating[aria-label]',
      'ol.stars[aria-label]',
      '[role="img"][aria-label]',
      '[aria-label*="5"]',
    ],
    drop: `.we-truncate__button,.more,h3,h4,${REPLY}`,
    reply: { box: REPLY, text: 'p,blockquote', time: 'time' },
    id: (card) => /review-(\d+)/.exec(card.getAttribute('aria-labelledby') ?? '')?.[1],
  }),
  subject(page) {
    const name = lineOf(first(page, 'h1'), { drop: '.badge,span[class*="badge"]' });
    return name ? { name } : null;
  },
});
