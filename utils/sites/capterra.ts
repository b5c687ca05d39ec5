/**
 * Capterra and its sisters (GetApp, Software Advice): reviews of a product. Cards have no name of their own: what holds is
 * that each has a rating and the labels "Pros" and "Cons". Described markup only: no review page was at hand.
 * At work: https://www.capterra.com/p/135003/Slack/reviews/
 */
import { first } from './dom/query';
import { ratingAmong, ratingIn } from './dom/rating';
import { lineOf, textOf, withTitle } from './dom/text';
import { looksLikeTime } from './dom/time';
import { defineReader } from './reader';
import type { Reading } from './site';

const RATING = '[data-testid="rating"],[data-testid="Overall Rating-rating"]';
const NAMED = '[data-test-id="review-card"],[data-testid="review-card"]';
const POST = `${NAMED},div:has(h3):has(${RATING})`;

/** The card is the largest box with one headline. */
function isCard(box: Element): boolean {
  if (box.matches(NAMED)) return true;
  const headlines = (of: Element | null) => of?.querySelectorAll('h3').length;
  return headlines(box) === 1 && headlines(box.parentElement) !== 1 && !box.closest(NAMED);
}

const LABEL =
  /^(?:pros|cons|contras|vorteile|nachteile|gesamtbewertung|avantages|inconvénients|général|ventajas|desventajas|lo mejor|lo peor|pro|contro|vantagens|desvantagens|pluspunten|minpunten|review source|overall|likelihood to recommend|alternatives considered|reasons for (?:choosing|switching).*|switched from)\s*:?$/i;
const REPLY =
  /^(?:response from|vendor response|antwort von|réponse de|respuesta de|risposta di|antwoord van|resposta de)(?![\p{L}\d])/iu;

/** What stands under a label: the text right after it, or after the box that holds it. */
function under(label: Element): string {
  return textOf(label.nextElementSibling ?? label.parentElement?.nextElementSibling);
}

function read(card: Element): Reading | null {
  const leaves = [...card.querySelectorAll('p,span,div,h4,h5,strong,b')].filter(
    (leaf) => !leaf.firstElementChild || leaf.children.length === 1,
  );
  const reply = leaves.find((leaf) => REPLY.test(lineOf(leaf)));
  const before = (leaf: Element) => !reply || (leaf.compareDocumentPosition(reply) & 4) !== 0;
  const labels = leaves.filter(
    (leaf) => LABEL.test(lineOf(leaf)) && before(leaf) && !leaf.parentElement?.matches('p,span'),
  );
  const parts = [
    ...new Set(
      labels
        .filter((label) => !/^(?:review|likelihood|alternatives|reasons|switched)/i.test(lineOf(label)))
        .map(under),
    ),
  ].filter((part) => part && !LABEL.test(part) && ratingIn(part) === undefined);
  const title = lineOf(first(card, 'h3')).replace(/^["“](.*)["”]$/, '$1');
  const said = textOf(
    first(card, '[data-testid="review-content"]', '[class*="review-text"]', 'h3 ~ p', ':scope > * > p'),
  );
  const text = withTitle(title, parts.length ? parts.join('\n') : said);
  const rating = ratingAmong(
    card.querySelectorAll(
      `[data-testid="Overall Rating-rating"],[data-testid="rating"],[role="img"][aria-label]`,
    ),
  );
  if (!text && rating === undefined) return null;
  return {
    id: card.id.replace(/^review-/, '') || undefined,
    type: 'review',
    author: {
      name: lineOf(first(card, '[data-testid="reviewer-name"]', 'span.font-semibold', '[class*="reviewer"]')),
    },
    title: title || undefined,
    text,
    postedAt: leaves.map((leaf) => lineOf(leaf)).find(looksLikeTime),
    rating,
    ownerReply: reply ? { author: lineOf(reply).replace(REPLY, '').trim(), text: under(reply) } : undefined,
  };
}

export const capterra = defineReader({
  id: 'capterra',
  name: 'Capterra',
  matches: [
    'https://*.capterra.com/*',
    'https://*.capterra.co.uk/*',
    'https://*.capterra.com.de/*',
    'https://*.getapp.com/*',
    'https://*.softwareadvice.com/*',
  ],
  post: POST,
  not: (card) => !isCard(card),
  read,
  subject(page) {
    const name = lineOf(first(page, 'h1'))
      .replace(/\s+reviews?\b.*$/i, '')
      .replace(/^reviews of /i, '');
    return name ? { name } : null;
  },
  paths: /\/reviews/,
});
