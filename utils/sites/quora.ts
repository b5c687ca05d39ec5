/**
 * Quora: a question with its answers, comments. Described markup only: no saved page was at hand.
 * At work: https://www.quora.com/What-is-the-best-hotel-in-Paris
 */
import { idIn, linkOf } from './dom/links';
import { first, own } from './dom/query';
import { lineOf, textOf } from './dom/text';
import { defineReader } from './reader';
import type { Reading, Subject } from './site';

/** Class names that start with `dom_annotate` are the site's own hooks and outlive its styles. */
const POST =
  '[class*="dom_annotate_question_answer_item_"],[class*="dom_annotate_multifeed_bundle_AnswersBundle"],.q-box:has(> * > .spacing_log_answer_content)';
const BODY = '.spacing_log_answer_content,[class*="spacing_log_answer_content"],.q-text[style*="max-width"]';

function read(post: Element): Reading | null {
  const text = textOf(own(post, BODY, POST), { drop: 'button,[role="button"],.qt_read_more' });
  if (!text) return null;
  const author = [...post.querySelectorAll('a[href*="/profile/"]')].find((link) => lineOf(link));
  const time = first(post, 'a.answer_timestamp', 'a[href*="/answer/"]');
  const url = linkOf(time, []);
  return {
    id: idIn(url, /quora\.com\/(.+\/answer\/[^/?#]+)/),
    type: 'comment',
    author: { name: lineOf(author), url: linkOf(author, []) },
    text,
    url,
    postedAt: lineOf(time) || undefined,
    answersTo:
      lineOf(first(post, '.puppeteer_test_question_title')) ||
      lineOf(post.ownerDocument.querySelector('.puppeteer_test_question_title')) ||
      undefined,
  };
}

function subject(page: Document): Subject | null {
  const name = /\/topic\/([^/]+)/.exec(page.URL)?.[1]?.replace(/-/g, ' ');
  return name ? { name } : null;
}

export const quora = defineReader({
  id: 'quora',
  name: 'Quora',
  matches: ['https://*.quora.com/*'],
  post: POST,
  not: (post) =>
    post.parentElement?.closest(POST) != null || post.querySelector('[class*="dom_annotate_ad"]') !== null,
  read,
  subject,
  reply: { opener: 'button[aria-label*="comment" i]' },
  paths: /^\/(?!profile|topic|settings|spaces|notifications|about)[^/]+-[^/]+/,
});
