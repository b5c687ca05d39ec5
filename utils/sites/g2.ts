/**
 * G2: reviews of a product. Described markup only: no saved page was at hand.
 * At work: https://www.g2.com/products/slack/reviews
 */
import { readDeclared } from './declared';
import { idIn } from './dom/links';
import { first } from './dom/query';
import { ratingAmong, ratingIn, ratingOfMicrodata } from './dom/rating';
import { lineOf } from './dom/text';
import { defineReader } from './reader';

const POST =
  'article[itemprop="review"],div[itemprop="review"],[itemprop="review"][itemscope],article[id^="survey-response"],article:has(a[href*="/survey_responses/"]),[data-testid="review-card"]';
/** schema.org where the page has it, else a label or a class such as `stars-9` for nine halves. */
function ratingOfCard(card: Element): number | undefined {
  const halves = idIn(first(card, '[class*="stars-"]')?.getAttribute('class'), /\bstars-(\d{1,2})\b/);
  return (
    ratingOfMicrodata(card) ??
    ratingAmong(card.querySelectorAll('[role="img"][aria-label],[aria-label*="5"],[title*="5"]')) ??
    (halves ? ratingIn(halves, 10) : undefined)
  );
}

const readCard = readDeclared({
  type: 'review',
  rate: ratingOfCard,
  author: [
    '[itemprop="author"] [itemprop="name"]',
    '[itemprop="author"]',
    '[data-testid="reviewer-name"]',
    'a[href*="/users/"]',
    '[class*="reviewer" i]',
  ],
  title: ['[itemprop="name"]:not([itemprop="author"] *)', '[data-testid="review-title"]', 'h3'],
  text: [
    '[itemprop="reviewBody"]',
    '[data-testid="review-body"]',
    'article:not(:has([itemprop="reviewBody"],[data-testid="review-body"])) section p',
  ],
  joined: true,
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
  read: readCard,
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
