/**
 * Threads: feed, profile, a post with its answers.
 * At work: https://www.threads.net/@zuck
 */
import { hasAdLabel } from './dom/ads';
import { idIn, linkOf } from './dom/links';
import { isWithin, ownAll } from './dom/query';
import { lineOf, textOf } from './dom/text';
import { timeOf } from './dom/time';
import { defineReader } from './reader';
import type { Reading, Subject } from './site';

/** A pressable container inside another one is a quoted post. */
const POST = '[data-pressable-container]';
const FURNITURE = `a,time,button,[role="button"],h1,${POST}`;
const COUNTER = /^\d{1,3}\s?\/\s?\d{1,3}$/;

function read(post: Element): Reading | null {
  const links = ownAll(post, 'a[href^="/@"]', POST);
  const author = links.find((link) => !link.getAttribute('href')?.includes('/post/') && lineOf(link));
  const permalink = links.find(
    (link) => link.getAttribute('href')?.includes('/post/') && link.querySelector('time'),
  );
  const words = ownAll(post, 'span[dir="auto"]', POST).filter(
    (span) =>
      !isWithin(span.parentElement ?? span, `${FURNITURE},span[dir="auto"]`, post) &&
      !span.querySelector('time') &&
      !COUNTER.test(lineOf(span)) &&
      (!author || !span.contains(author)),
  );
  const text = words
    .map((span) => textOf(span, { drop: '[role="button"],button' }))
    .filter((line) => line && !COUNTER.test(line))
    .join('\n');
  if (!text || !permalink || hasAdLabel(post, 'time')) return null;
  const handle = idIn(permalink.getAttribute('href'), /^\/(@[^/]+)/);
  const url = linkOf(permalink, []);
  return {
    id: idIn(url, /\/post\/([\w-]+)/),
    type: 'post',
    author: { name: lineOf(author) || handle || '', handle, url: linkOf(author, []) },
    text,
    url,
    postedAt: timeOf(permalink.querySelector('time')),
  };
}

function subject(page: Document): Subject | null {
  const handle = /^\/(@[^/]+)\/?$/.exec(new URL(page.URL).pathname)?.[1];
  return handle ? { name: lineOf(page.querySelector('h1')) || handle, handle } : null;
}

export const threads = defineReader({
  id: 'threads',
  name: 'Threads',
  matches: ['https://*.threads.net/*', 'https://*.threads.com/*'],
  post: POST,
  not: (post) => post.parentElement?.closest(POST) != null,
  read,
  subject,
  reply: {
    field: '[role="textbox"][contenteditable="true"]',
    opener: '[role="button"]:has(svg[aria-label="Reply"])',
    dialog: (dialog, post) => textOf(dialog).includes((read(post)?.text ?? '\u0000').slice(0, 60)),
  },
  paths: /^\/(?:@|search|$)/,
});
