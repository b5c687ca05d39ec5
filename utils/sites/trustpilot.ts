/**
 * Trustpilot: a business's review page, a single review, a reviewer's page.
 * At work: https://www.trustpilot.com/review/www.booking.com
 */
import { idIn, linkOf } from './dom/links';
import { first } from './dom/query';
import { ratingAmong, ratingIn } from './dom/rating';
import { lineOf, textOf, withTitle } from './dom/text';
import { timeOf } from './dom/time';
import { defineReader } from './reader';
import type { Reading, Subject } from './site';

const POST =
  'article[data-service-review-card-paper],[data-testid="service-review-card-v2"],article[data-testid*="review-card"],article:has([data-service-review-text-typography],[data-service-review-title-typography]),article:has(a[href*="/users/"]):has(a[href*="/reviews/"]):has(time[datetime]),[itemprop="review"]';
const REPLY = '[data-service-review-business-reply-text-typography],[data-testid*="business-reply-text"]';

const LABEL =
  /^\P{L}*(?:reply from|company reply from|antwort von|réponse de|respuesta de|risposta di|antwoord van|svar från|svar fra)\s*/iu;

function ownerReply(card: Element): Reading['ownerReply'] {
  const text = textOf(card.querySelector(REPLY));
  if (!text) return undefined;
  return {
    author: lineOf(first(card, '[data-service-review-business-reply-title-typography]')).replace(LABEL, ''),
    text,
    postedAt: timeOf(card.querySelector('[data-service-review-business-reply-date-time-ago]')),
  };
}

function read(card: Element): Reading | null {
  const title = lineOf(
    first(card, '[data-service-review-title-typography]', 'a[href*="/reviews/"] h2', 'h2'),
  );
  const text = withTitle(
    title,
    textOf(
      first(
        card,
        '[data-service-review-text-typography]',
        '[data-review-content] > p',
        '[itemprop="reviewBody"]',
        `article:not(:has([data-service-review-title-typography])) p:not(:has(> b),${REPLY})`,
      ),
    ),
  );
  const stars = first(card, '[data-service-review-rating]');
  const rating =
    ratingIn(stars?.getAttribute('data-service-review-rating')) ??
    ratingAmong(
      card.querySelectorAll('img[src*="star"][alt],[class*="star" i] img[alt],[class*="star-rating"]'),
    );
  // Stars without a word are a review too: a business may answer it.
  if (!text && rating === undefined) return null;
  const link = first(card, 'a[href*="/reviews/"]');
  const author = first(
    card,
    '[data-consumer-name-typography]',
    'a[name="consumer-profile"] span',
    'a[href*="/users/"] span',
    'a[href*="/users/"]',
    '[itemprop="author"]',
  );
  const own = [...card.querySelectorAll('time[datetime]')].find(
    (time) => !time.matches('[data-service-review-business-reply-date-time-ago]'),
  );
  return {
    id: idIn(link?.getAttribute('href'), /\/reviews\/(\w+)/),
    type: 'review',
    author: { name: lineOf(author), url: linkOf(author?.closest('a'), []) },
    title: title || undefined,
    text,
    url: linkOf(link, []),
    postedAt: timeOf(own),
    rating,
    ownerReply: ownerReply(card),
  };
}

/** /review/www.example.com names the business by its own domain. */
function subject(page: Document): Subject | null {
  const domain = idIn(page.URL, /\/review\/([^/?#]+)/)?.replace(/^www\./, '');
  const shown = lineOf(
    first(
      page,
      '[data-business-unit-title-typography] [class*="displayName"]',
      '#business-unit-title span',
      'h1 span',
      'h1',
    ),
  );
  const name = shown.replace(/\s*(?:reviews?|bewertungen|avis|opiniones|recensioni)\b.*$/iu, '') || domain;
  return name ? { name, domain } : null;
}

export const trustpilot = defineReader({
  id: 'trustpilot',
  name: 'Trustpilot',
  matches: ['https://*.trustpilot.com/*'],
  post: POST,
  not: (card) => card.parentElement?.closest(POST) != null,
  read,
  subject,
  reply: { opener: '[data-testid*="reply-button"],[name*="reply"]' },
  paths: /^\/reviews?\//,
});
