/**
 * G2: reviews of a product. Described markup only: no saved page was at hand.
 * At work: https://www.g2.com/products/slack/reviews
 */
import { readDeclared } from './declared';
import { idIn } from './dom/links';
import { first } from './dom/query';
import { ratingOfMicrodata } from './dom/rating';
import { lineOf } from './dom/text';
import { defineReader } from './reader';

const POST =
  'article[itemprop="review"],div[itemprop="review"],[itemprop="review"][itemscope],article[id^="survey-response"],[data-testid="review-card"]';
const readCard = readDeclared({
  type: 'review',
  author: ['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]', '[data-testid="reviewer-name"]'],
  title: ['[itemprop="name"]:not([itemprop="author"] *)', '[data-testid="review-title"]', 'h3'],
  text: ['[itemprop="reviewBody"]', '[data-testid="review-body"]'],
  time: ['meta[itemprop="datePublished"]', '[itemprop="datePublished"]', 'time'],
  link: ['a[href*="/survey_responses/"]', 'a[href*="-review-"]'],
  keep: [],
  // The questions of the form stand between the answers.
  drop: 'h4,h5,.formatted-text + a,[class*="l5"]',
  reply: {
    box: '[data-testid="vendor-response"],[id*="vendor-response"],[class*="vendor-response"]',
    author: '[class*="name"]',
    text: 'p',
  },
  id: (card, url) => idIn(url, /-review-(\d+)/) ?? idIn(card.id, /(\d+)/),
});

export const g2 = defineReader({
  id: 'g2',
  name: 'G2',
  matches: ['https://*.g2.com/*'],
  post: POST,
  not: (card) => card.parentElement?.closest(POST) != null,
  read(card) {
    const reading = readCard(card);
    return reading && { ...reading, rating: ratingOfMicrodata(card) ?? reading.rating };
  },
  subject(page) {
    const name = lineOf(
      first(
        page,
        '.product-head__title [itemprop="name"]',
        '[itemprop="itemReviewed"] [itemprop="name"]',
        'h1',
      ),
    ).replace(/\s+reviews?(?:\s+&.*)?$/i, '');
    return name ? { name } : null;
  },
  paths: /^\/products\/[^/]+\/reviews/,
});
