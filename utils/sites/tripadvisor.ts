/**
 * Tripadvisor: reviews of a hotel, restaurant or sight. Described markup only: no saved page was at hand.
 * At work: https://www.tripadvisor.com/Hotels
 */
import { readDeclared } from './declared';
import { idIn } from './dom/links';
import { first } from './dom/query';
import { ratingAmong } from './dom/rating';
import { lineOf } from './dom/text';
import { dateIn } from './dom/time';
import { defineReader } from './reader';

const POST =
  '[data-automation="reviewCard"],[data-test-target="HR_CC_CARD"],[data-reviewid],.review-container';
const OWNER =
  '[data-automation="managementResponse"],[data-test-target="management-response"],.mgrRspnInline';
const STARS =
  'svg[data-automation="bubbleRatingImage"],svg:has(title),svg[aria-label],[role="img"][aria-label],[class*="bubble_"]';

/** "5.0 of 5 bubbles" as a picture's title or label, or a class such as `bubble_50`; other icons have titles too. */
const ratingOfCard = (card: Element): number | undefined =>
  ratingAmong([...card.querySelectorAll(STARS)].filter((icon) => !icon.closest(OWNER)));

const readCard = readDeclared({
  type: 'review',
  rate: ratingOfCard,
  author: ['a[href*="/Profile/"]:not(:has(img,picture,svg))', 'a[href*="/Profile/"]', '.info_text div'],
  title: ['[data-test-target="review-title"]', 'a[href*="ShowUserReviews"]', '.noQuotes'],
  text: [
    '[data-test-target="review-body"]',
    '[data-automation="reviewText"]',
    '[data-automation^="reviewText_"]',
    'q',
    '.partial_entry',
    '.JguWG',
  ],
  time: ['[data-automation="reviewDate"]', '.ratingDate', '.TreSq'],
  link: ['a[href*="ShowUserReviews"]'],
  keep: [],
  drop: '[data-automation="readMore"],.ulBlueLinks,[aria-expanded]',
  reply: {
    box: OWNER,
    author: 'a[href*="/Profile/"],.header',
    text: '[data-automation="responseText"],.partial_entry,q,span span',
    label: /^(?:response from|antwort von|réponse de|respuesta de|risposta di|antwoord van|resposta de)\s*/i,
  },
  id: (card, url) => card.getAttribute('data-reviewid') ?? idIn(url, /-r(\d+)-/),
});

export const tripadvisor = defineReader({
  id: 'tripadvisor',
  name: 'Tripadvisor',
  matches: [
    'com',
    'co.uk',
    'de',
    'fr',
    'es',
    'it',
    'nl',
    'ie',
    'at',
    'ch',
    'ca',
    'in',
    'com.au',
    'com.br',
    'com.mx',
    'jp',
    'se',
  ].map((end) => `https://*.tripadvisor.${end}/*`),
  post: POST,
  not: (card) => card.parentElement?.closest(POST) != null,
  read(card) {
    const reading = readCard(card);
    return (
      reading && {
        ...reading,
        postedAt: dateIn(reading.postedAt),
      }
    );
  },
  subject(page) {
    const name = lineOf(first(page, '[data-automation="mainH1"]', '#HEADING', 'h1'));
    return name ? { name } : null;
  },
  paths: /_Review-/,
});
