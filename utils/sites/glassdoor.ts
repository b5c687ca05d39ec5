/**
 * Glassdoor: employer reviews (as of 2026, 2023 and before) and interview reviews. Reviewers are anonymous: the author is the job line.
 * At work: https://www.glassdoor.com/Reviews/index.htm
 */
import { idIn, linkOf } from './dom/links';
import { first } from './dom/query';
import { ratingIn, ratingOf } from './dom/rating';
import { lineOf, textOf, withTitle } from './dom/text';
import { defineReader } from './reader';
import type { Reading, Subject } from './site';

const INTERVIEW = '[data-test^="Interview"][data-test$="Container"]';
const NAMED = '[data-test="review-detail"],[data-test="review-details-container"],[id^="empReview_"]';
/** Cards without those names; older pages put the whole list into one article. */
const UNNAMED = `article:not(:has(${NAMED},article)):is(:has([data-test^="review-text-"]),:has(a[href*="Employee-Review-"]))`;
const POST = `${NAMED},${UNNAMED},${INTERVIEW}`;
const isInterview = (card: Element): boolean =>
  /^Interview\d+Container$/.test(card.getAttribute('data-test') ?? '');

const urlOf = (card: Element): string | undefined => linkOf(first(card, 'a[href*="-RVW"]'), []);

function readInterview(card: Element): Reading | null {
  const part = (name: string) => card.querySelector(`[data-test$="${name}"]`);
  const text =
    textOf(part('Process'), { drop: 'h3,h4,strong:first-child,button' }) || textOf(part('Process'));
  if (!text) return null;
  const url = urlOf(card);
  return {
    id: idIn(url, /-RVW(\d+)/) ?? idIn(card.getAttribute('data-test'), /(\d+)/),
    type: 'review',
    author: { name: lineOf(part('CandidateSubtext')) },
    title: lineOf(part('Title')) || undefined,
    text,
    url,
    postedAt: lineOf(part('Topline')?.querySelector('p,span,time') ?? part('Topline')) || undefined,
  };
}

/** Labels ("Pros", "Advice to Management") are the site's words; what stands under them is the reviewer's. */
function readReview(card: Element): Reading | null {
  const parts = [
    ...card.querySelectorAll(
      '[data-test^="review-text-"],[data-test="pros"],[data-test="cons"],[data-test="advice-management"],[data-test="review-text"],[class*="review-details_pro" i],[class*="review-details_con" i]',
    ),
  ];
  const own = parts.filter(
    (part) =>
      !parts.some((other) => other !== part && other.contains(part)) &&
      !part.closest('[data-test*="employer-response" i],[data-test*="employerResponse" i]'),
  );
  const title = lineOf(first(card, 'a.reviewLink', '[data-test="review-details-title"]', 'h3', 'h2')).replace(
    /^["“](.*)["”]$/,
    '$1',
  );
  const text = withTitle(
    title,
    own
      .map((part) => textOf(part, { drop: 'button,[role="button"],h4,h5' }))
      .filter(Boolean)
      .join('\n'),
  );
  const stars = first(
    card,
    '[data-test="review-rating-label"]',
    '[class*="ratingNum"]',
    '[class*="RatingNum"]',
    '[class*="overallRating" i]',
    '.rating [title]',
    '[role="img"][aria-label]',
  );
  const rating = ratingIn(stars?.textContent) ?? ratingOf(stars);
  if (!text && rating === undefined) return null;
  const url = urlOf(card);
  const reply = first(card, '[data-test*="employer-response" i],[data-test*="employerResponse" i]');
  return {
    id: idIn(url, /-RVW(\d+)/) ?? idIn(card.id, /(\d+)/),
    type: 'review',
    author: {
      name: lineOf(
        first(
          card,
          '[data-test="review-avatar-label"]',
          '[data-test="content-avatar-label"]',
          '.authorJobTitle',
          '[class*="jobTitle" i]',
        ),
      ),
    },
    title: title || undefined,
    text,
    url,
    postedAt:
      lineOf(first(card, '[class*="reviewDate"]', '[class*="timestamp" i]', 'time.date', 'time')) ||
      undefined,
    rating,
    ownerReply: reply ? { author: '', text: textOf(reply, { drop: 'button,h4' }) } : undefined,
  };
}

function subject(page: Document): Subject | null {
  const shown = lineOf(
    first(
      page,
      '[data-test="employer-name"]',
      '[id^="EmpHeroAndEmpInfo"] h1',
      '.employerName',
      '[data-test="PageHeaderH1"]',
      'h1',
    ),
  );
  const name = shown.replace(/\s+(?:interview questions|reviews?|employee reviews)\b.*$/i, '');
  return name ? { name } : null;
}

const HOSTS = [
  'com',
  'co.uk',
  'co.in',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'ie',
  'at',
  'ch',
  'be',
  'ca',
  'com.au',
  'com.br',
  'com.mx',
  'com.ar',
  'sg',
  'com.hk',
  'co.nz',
];

export const glassdoor = defineReader({
  id: 'glassdoor',
  name: 'Glassdoor',
  matches: HOSTS.map((end) => `https://*.glassdoor.${end}/*`),
  post: POST,
  not: (card) => (card.matches(INTERVIEW) ? !isInterview(card) : card.parentElement?.closest(POST) != null),
  read: (card) => (isInterview(card) ? readInterview(card) : readReview(card)),
  subject,
  paths: /^\/(?:Reviews|Interview|Bewertungen|Avis)\//,
});
