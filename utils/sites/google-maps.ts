/**
 * Google Maps and Google's search panel: reviews of a place. Described markup only: no saved page was at hand.
 * At work: https://www.google.com/maps/place/Eiffel+Tower
 */
import { readDeclared } from './declared';
import { first } from './dom/query';
import { ratingIn } from './dom/rating';
import { lineOf } from './dom/text';
import { defineReader } from './reader';

const POST =
  '[data-review-id][aria-label],.jftiEf[data-review-id],[data-review-id]:has([role="img"][aria-label]),.gws-localreviews__google-review';
const OWNER = '.CDe7pd,.review-response,[class*="owner-response" i]';
/** Stars are a picture with a label in the reader's language; hotels write "4/5". */
function ratingOfCard(card: Element): number | undefined {
  const stars = [...card.querySelectorAll('[role="img"][aria-label]')].find((picture) =>
    /\d/.test(picture.getAttribute('aria-label') ?? ''),
  );
  return ratingIn(stars?.getAttribute('aria-label')) ?? ratingIn(lineOf(first(card, '.fzvQIb')));
}

const readCard = readDeclared({
  type: 'review',
  rate: ratingOfCard,
  author: ['.d4r55', 'button[data-href*="/contrib/"] div:first-child', 'a[href*="/contrib/"]', '.TSUbDb'],
  text: [
    '.MyEned .wiI7pd',
    '.MyEned',
    `.wiI7pd:not(:is(${OWNER}) *)`,
    '.review-full-text',
    '[lang]:not([role="img"])',
  ],
  time: ['.rsqaWe', '.dehysf', '.PuaHbe span:last-child'],
  drop: '.w8nwRe,[aria-expanded]',
  reply: { box: OWNER, text: '.wiI7pd', time: '.DZSIDd' },
  id: (card) => card.getAttribute('data-review-id'),
});

/** "(Translated by Google) …", set before a translation; what the reviewer wrote follows it, under "(Original)". */
const TRANSLATED = /^\([^()]{0,40}\bGoogle[^()]{0,20}\)\s*/;
const ORIGINAL = /\((?:original\p{L}{0,3}|origineel|avis d[’']origine)\)\s*/iu;
const ownWords = (text: string): string =>
  TRANSLATED.test(text) ? (text.split(ORIGINAL)[1] ?? text.replace(TRANSLATED, '')) : text;

export const googleMaps = defineReader({
  id: 'google',
  name: 'Google Maps',
  matches: [
    'com',
    'de',
    'fr',
    'es',
    'it',
    'nl',
    'pl',
    'at',
    'ch',
    'be',
    'ie',
    'ca',
    'co.uk',
    'co.jp',
    'co.in',
    'com.au',
    'com.br',
    'com.mx',
  ]
    .map((end) => `https://www.google.${end}/maps/*`)
    .concat('https://maps.google.com/*'),
  post: POST,
  not: (card) => card.parentElement?.closest('[data-review-id]') != null,
  read(card) {
    const reading = readCard(card);
    if (!reading) return null;
    const name = reading.author.name || card.getAttribute('aria-label') || '';
    return { ...reading, text: ownWords(reading.text), author: { ...reading.author, name } };
  },
  subject(page) {
    const name =
      lineOf(first(page, 'h1.DUwDvf', '[role="main"][aria-label] h1', 'h1')) ||
      page.querySelector('[role="main"][aria-label]')?.getAttribute('aria-label') ||
      '';
    return name ? { name } : null;
  },
});
