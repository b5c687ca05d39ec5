/**
 * LinkedIn: the feed as of 2026 (every class name is a hash), and the older markup of single-post pages with comments.
 * At work: https://www.linkedin.com/feed/
 */
import { isAdLabel } from './dom/ads';
import { idIn, linkOf } from './dom/links';
import { first, own } from './dom/query';
import { lineOf, textOf } from './dom/text';
import { looksLikeTime, timeOf } from './dom/time';
import { defineReader } from './reader';
import type { Reading } from './site';

const POST =
  '[role="listitem"][componentkey*="FeedType_"],[data-testid="mainFeed"] [role="listitem"],.feed-shared-update-v2[role="article"],.feed-shared-update-v2[data-urn],article.comments-comment-entity,[data-test-id="main-feed-activity-card"],article[data-activity-urn],section.comment:has(.comment__text),[role="listitem"]:has([data-testid="expandable-text-box"])';
const TEXT =
  '[data-testid="expandable-text-box"],.update-components-text,.comments-comment-item__main-content,[data-test-id="main-feed-activity-card__commentary"],.comment__text,.attributed-text-segment-list__content';
const COMMENT = '.comments-comment-entity,section.comment';
const AUTHOR = 'a[href*="/in/"],a[href*="/company/"],a[href*="/school/"],a[href*="/showcase/"]';
const SUGGESTION = 'a[href*="/learning/"],[data-testid*="recommendation"]';

/** Lines of the card itself: nothing inside them but spans and icons. */
const leaves = (post: Element): Element[] =>
  [...post.querySelectorAll('p,span')].filter(
    (leaf) => !leaf.querySelector('p,div,a') && !leaf.closest(TEXT),
  );

/** Text of a sentence around a link. */
const isProse = (node: Node): boolean => node.nodeType === 3 && /\p{L}/u.test(node.textContent ?? '');

/** The line above the author says who likes or follows; their names are set in bold inside a sentence. */
function authorOf(post: Element): Element | null {
  const named = first(
    post,
    '.update-components-actor__title',
    '.comments-comment-meta__description-title',
    '[data-tracking-control-name*="actor-name"]',
    '.comment__author',
  );
  if (named) return named;
  const text = post.querySelector(TEXT);
  const links = [...post.querySelectorAll(AUTHOR)].filter(
    (link) =>
      !link.querySelector(':scope > strong') &&
      (!text || (link.compareDocumentPosition(text) & 4) !== 0) &&
      lineOf(link),
  );
  // Without a line of its own for the name: a link that is no part of a sentence.
  return (
    links.find((link) => lineOf(link.querySelector('p'))) ??
    links.find((link) => ![...(link.parentNode?.childNodes ?? [])].some(isProse)) ??
    null
  );
}

/** "5d •", "4h • Edited •": the first short line with a relative time. */
function timeIn(post: Element): string | undefined {
  const said = own(post, '.update-components-actor__sub-description,time,.comment__duration-since', POST);
  if (said) return timeOf(said)?.split('•')[0]?.trim();
  for (const leaf of leaves(post)) {
    const before = lineOf(leaf).split('•')[0]?.trim() ?? '';
    if (before.length < 12 && looksLikeTime(before)) return before;
  }
  return undefined;
}

function read(post: Element): Reading | null {
  const body = own(post, TEXT, POST);
  const text = textOf(body, {
    pre: true,
    drop: '[data-testid="expandable-text-button"],button,.feed-shared-inline-show-more-text__see-more-less-toggle',
  });
  if (!text) return null;
  if (leaves(post).some((leaf) => isAdLabel(lineOf(leaf).split('•')[0] ?? ''))) return null;
  const author = authorOf(post);
  if (!author && post.querySelector(SUGGESTION)) return null;
  const isComment = post.matches(COMMENT);
  const urn =
    post.getAttribute('data-urn') ??
    post.getAttribute('data-id') ??
    post.getAttribute('data-activity-urn') ??
    idIn(post.querySelector('a[href*="urn:li:activity"]')?.getAttribute('href'), /(urn:li:activity:\d+)/);
  return {
    id: urn ?? undefined,
    type: isComment ? 'comment' : 'post',
    author: {
      name: lineOf(author?.querySelector('p') ?? author?.querySelector('[aria-hidden="true"]') ?? author),
      url: linkOf(author?.closest('a') ?? author, []),
    },
    text,
    url: urn?.includes('activity') ? `https://www.linkedin.com/feed/update/${urn}/` : undefined,
    postedAt: timeIn(post),
  };
}

export const linkedin = defineReader({
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://*.linkedin.com/*'],
  post: POST,
  not: (post) => !post.matches(COMMENT) && post.parentElement?.closest(POST) != null,
  read,
  reply: {
    field: '.ql-editor[contenteditable="true"],.comments-comment-box [contenteditable="true"]',
    opener:
      'button[aria-label^="Comment"],.comment-button,.comments-comment-social-bar__reply-action-button--cr',
  },
  paths: /^\/(?:feed|posts|company\/[^/]+\/posts|in\/[^/]+\/recent-activity|search\/results\/content)/,
});
