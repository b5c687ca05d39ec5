/**
 * Bluesky: feeds, profiles, threads, search.
 * At work: https://bsky.app/profile/bsky.app, https://bsky.app/search?q=hotel
 */
import { cleanUrl, idIn, linkOf } from './dom/links';
import { ownAll } from './dom/query';
import { lineOf, textOf } from './dom/text';
import { defineReader } from './reader';
import type { Reading, Subject } from './site';

const POST =
  '[data-testid^="feedItem-by-"],[data-testid^="postThreadItem-by-"],[data-testid^="searchResultsPost-by-"],[data-testid*="-by-"]:has([data-word-wrap],[data-testid="postText"])';
/** A quoted post repeats all anchors of a post inside a card that is a link itself. */
const CARD = '[role="link"]:not(a)';
/** Beside the time's link stand links to who liked and reposted it. */
const PERMALINK = /\/post\/\w+$/;

/** The post that a thread page is about has no link to itself, and shows its time in full under the text. */
function focused(post: Element): { url?: string; postedAt?: string } {
  const [, handle] = /\/profile\/([^/]+)\/post\/\w+$/.exec(new URL(post.ownerDocument.URL).pathname) ?? [];
  if (!handle || !post.getAttribute('data-testid')?.startsWith('postThreadItem')) return {};
  const shown = [...post.querySelectorAll('div,span,a')].find(
    (leaf) => !leaf.firstElementChild && /\d.*[·,].*\d{4}|\d{4}.*\d:\d\d/.test(leaf.textContent ?? ''),
  );
  return {
    url: cleanUrl(post.ownerDocument.URL, post.ownerDocument.URL, []),
    postedAt: lineOf(shown) || undefined,
  };
}

function read(post: Element): Reading | null {
  const text = textOf(ownAll(post, '[data-testid="postText"],[data-word-wrap]', CARD)[0], { pre: true });
  if (!text) return null;
  const handle = /by-(.+)$/.exec(post.getAttribute('data-testid') ?? '')?.[1];
  const names = [...post.querySelectorAll(`a[href^="/profile/${CSS.escape(handle ?? '')}"]`)].filter(
    (link) => !link.getAttribute('href')?.includes('/post/') && lineOf(link),
  );
  const name = names.map((link) => lineOf(link)).find((line) => !line.startsWith('@'));
  const permalink = ownAll(post, 'a[href*="/post/"]', CARD).find((link) =>
    PERMALINK.test(link.getAttribute('href') ?? ''),
  );
  const place = permalink
    ? {
        url: linkOf(permalink, []),
        postedAt: permalink.getAttribute('data-tooltip') ?? permalink.getAttribute('aria-label') ?? undefined,
      }
    : focused(post);
  return {
    id: idIn(place.url, /\/profile\/([^/]+\/post\/\w+)/),
    type: permalink && post.getAttribute('data-testid')?.startsWith('postThreadItem') ? 'comment' : 'post',
    author: { name: name ?? handle ?? '', handle: handle && `@${handle}`, url: linkOf(names[0], []) },
    text,
    ...place,
  };
}

function subject(page: Document): Subject | null {
  const handle = /^\/profile\/([^/]+)\/?$/.exec(new URL(page.URL).pathname)?.[1];
  const name = lineOf(page.querySelector('[data-testid="profileHeaderDisplayName"]')) || handle;
  return handle && name ? { name, handle: `@${handle}` } : null;
}

export const bluesky = defineReader({
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  post: POST,
  not: (post) => post.parentElement?.closest(POST) != null,
  read,
  subject,
  reply: {
    field:
      '[data-testid="composePostView"] [contenteditable="true"],[data-testid="composerTextInput"] [contenteditable="true"]',
    opener: '[data-testid="replyBtn"]',
    dialog: (dialog, post) =>
      textOf(dialog).includes(textOf(post.querySelector('[data-word-wrap="1"]'), { pre: true }).slice(0, 60)),
  },
  paths: /^\/(?:profile\/|search|$)/,
});
