/**
 * Booking.com: guest reviews of a stay, with what was liked and what wasn't. Described markup only: no saved page was at hand.
 * At work: https://www.booking.com/hotel/fr/ritz-paris.html#tab-reviews
 */
import { readDeclared } from './declared';
import { first } from './dom/query';
import { ratingIn } from './dom/rating';
import { lineOf } from './dom/text';
import { dateIn } from './dom/time';
import { defineReader } from './reader';

const POST =
  '[data-testid="review-card"],.review_list_new_item_block,.c-review-block,[data-review-url],[role="listitem"]:has([data-testid="review-score"])';
/** Scores go to 10, with the words "Scored" or "Bewertet mit" beside the number for screen readers. */
const scoreOf = (card: Element): number | undefined =>
  ratingIn(
    lineOf(first(card, '[data-testid="review-score"]', '.bui-review-score__badge')).match(
      /\d+(?:[.,]\d)?/,
    )?.[0],
    10,
  );

const readCard = readDeclared({
  type: 'review',
  rate: scoreOf,
  author: [
    '[data-testid="review-avatar"] [class*="title"]',
    '[data-testid="review-avatar"] div:not(:has(*))',
    '.bui-avatar-block__title',
  ],
  title: ['[data-testid="review-title"]', '.c-review-block__title'],
  text: ['[data-testid="review-positive-text"]', '[data-testid="review-negative-text"]', '.c-review__body'],
  joined: true,
  time: ['[data-testid="review-date"]', '.c-review-block__date'],
  reply: {
    box: '[data-testid="review-pr-toggle"],[data-testid="review-partner-reply"],.c-review-block__response',
    text: '[data-testid="review-partner-reply-text"],.c-review-block__response__body',
  },
  id: (card) => card.getAttribute('data-review-url') ?? card.getAttribute('data-review-id'),
});

export const booking = defineReader({
  id: 'booking',
  name: 'Booking.com',
  matches: ['https://*.booking.com/*'],
  post: POST,
  not: (card) => card.parentElement?.closest(POST) != null,
  read(card) {
    const reading = readCard(card);
    return reading && { ...reading, postedAt: dateIn(reading.postedAt) };
  },
  subject(page) {
    const name = lineOf(
      first(page, '[data-testid="property-name"]', '#hp_hotel_name h2', '.pp-header__title', 'h2'),
    );
    return name ? { name } : null;
  },
});
