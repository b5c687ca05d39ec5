/**
 * Google Play: reviews of an app, in the page and in its "see all" dialog. Described markup only: no saved page was at hand.
 * At work: https://play.google.com/store/apps/details?id=org.mozilla.firefox
 */
import { readDeclared } from './declared';
import { first } from './dom/query';
import { lineOf } from './dom/text';
import { defineReader } from './reader';

/** A review is the box around a header that carries the review's id. */
const POST = 'div:has(> header[data-review-id]),.RHo1pe';
const readCard = readDeclared({
  type: 'review',
  author: ['.X5PpBb', 'header[data-review-id] img + div', 'header[data-review-id] div:not(:has(*))'],
  text: ['.h3YV2d', 'header[data-review-id] + div'],
  time: ['.bp9Aae', 'header[data-review-id] [role="img"] + span'],
  rating: ['.iXRFPc[aria-label]', '[role="img"][aria-label]'],
  reply: { box: '.ocpBU,[class*="developer-reply" i]', author: '.I6j64d', text: '.ras4vb', time: '.I9Jtec' },
  id: (card) => first(card, 'header[data-review-id]')?.getAttribute('data-review-id'),
});

export const googlePlay = defineReader({
  id: 'googleplay',
  name: 'Google Play',
  matches: ['https://play.google.com/*'],
  post: POST,
  not: (card) => card.parentElement?.closest(POST) != null,
  read: readCard,
  subject(page) {
    const name = lineOf(first(page, 'h1 [itemprop="name"]', 'h1[itemprop="name"]', 'h1'));
    return name ? { name } : null;
  },
});
