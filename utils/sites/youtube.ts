/**
 * YouTube: comments and their replies under a video.
 * At work: https://www.youtube.com/watch?v=dQw4w9WgXcQ
 */
import { idIn, linkOf } from './dom/links';
import { first } from './dom/query';
import { lineOf, textOf } from './dom/text';
import { defineReader } from './reader';
import type { Reading, Subject } from './site';

const POST = 'ytd-comment-view-model,ytd-comment-renderer,ytm-comment-renderer';
const REPLIES = 'ytd-comment-replies-renderer,#replies';
/** A comment by whoever owns the channel wears a badge. */
const OWNER = ':has(ytd-author-comment-badge-renderer:not([hidden]))';

const wordsOf = (comment: Element): string =>
  textOf(first(comment, '#content-text', '.comment-text', 'yt-attributed-string', 'yt-formatted-string'), {
    pre: true,
  });
const nameOf = (comment: Element): string =>
  lineOf(first(comment, '#author-text', '#name #text', '.comment-title', 'a[href^="/@"]:not(:has(img))'));

function read(comment: Element): Reading | null {
  const text = wordsOf(comment);
  if (!text) return null;
  const name = nameOf(comment);
  const time = first(comment, '#published-time-text a', '.published-time-text a', 'a[href*="lc="]');
  const url = linkOf(time, ['v', 'lc']);
  const thread = comment.closest('ytd-comment-thread-renderer');
  const isReply = comment.closest(REPLIES) !== null;
  const top = isReply && thread ? first(thread, '#comment', POST) : null;
  const answer = isReply
    ? null
    : thread?.querySelector(
        POST.split(',')
          .map((post) => `:is(${REPLIES}) ${post}${OWNER}`)
          .join(','),
      );
  return {
    id: idIn(url, /[?&]lc=([\w.-]+)/),
    type: 'comment',
    author: {
      name,
      handle: name.startsWith('@') ? name : undefined,
      url: linkOf(first(comment, '#author-text', 'a[href^="/@"]'), []),
    },
    text,
    url,
    postedAt: lineOf(time).replace(/\s*\(.*\)$/, '') || undefined,
    answersTo: top && top !== comment ? nameOf(top) : undefined,
    ownerReply: answer ? { author: nameOf(answer), text: wordsOf(answer) } : undefined,
  };
}

function subject(page: Document): Subject | null {
  const channel = first(
    page,
    'ytd-watch-metadata ytd-channel-name a',
    '#owner #channel-name a',
    'ytd-channel-name a',
  );
  const name = lineOf(channel);
  return name ? { name, handle: idIn(channel?.getAttribute('href'), /\/(@[^/]+)/) } : null;
}

export const youtube = defineReader({
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://*.youtube.com/*'],
  post: POST,
  read,
  subject,
  reply: {
    field: '#reply-dialog [contenteditable="true"],#contenteditable-root',
    opener: '#reply-button-end button,#reply-button button',
  },
});
