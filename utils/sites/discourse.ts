/**
 * Discourse, on any host: topics.
 * At work: https://meta.discourse.org/
 */
import { cleanUrl, linkOf } from './dom/links';
import { first } from './dom/query';
import { lineOf, textOf, withTitle } from './dom/text';
import { isoOfEpoch, timeOf } from './dom/time';
import { defineReader } from './reader';
import type { Reading } from './site';

const POST = '.topic-post article[data-post-id],.topic-post:not(:has(article[data-post-id])),.crawler-post';

function read(post: Element): Reading | null {
  const number = /post_(\d+)/.exec(post.id)?.[1];
  const title =
    number === '1' || post.querySelector('.cooked [itemprop="articleBody"]')
      ? lineOf(first(post.ownerDocument, '#topic-title .fancy-title', '#topic-title h1', 'h1[data-topic-id]'))
      : '';
  const body = textOf(first(post, '.cooked', '.post[itemprop="text"]', '[itemprop="articleBody"]'), {
    // A quote box repeats somebody else's post; a link preview isn't the author's either.
    drop: 'aside.quote,aside.onebox,.lightbox-wrapper .meta,.clicks,.badge-notification,button,.cooked-selection-barrier',
  });
  const text = withTitle(title, body);
  if (!text) return null;
  const name = first(post, '.names a[data-user-card]', '.names .username a', '.creator [itemprop="name"]');
  const time = first(post, '.relative-date[data-time]', '.post-date time', 'time[datetime]');
  const permalink = first(post, 'a.post-date[href]', '.post-date a[href]', 'a[itemprop="url"][href*="/t/"]');
  const reply = first(post, '.reply-to-tab img[title]', '.reply-to-tab');
  const handle = name?.getAttribute('data-user-card');
  return {
    id: post.getAttribute('data-post-id') ?? undefined,
    type: number === '1' ? 'post' : 'comment',
    author: {
      name: lineOf(first(post, '.names .full-name a')) || lineOf(name),
      handle: handle ? `@${handle}` : undefined,
      url: linkOf(name, []),
    },
    title: title || undefined,
    text,
    url: cleanUrl(
      permalink?.getAttribute('href') ??
        post.querySelector('[data-share-url]')?.getAttribute('data-share-url'),
      post.baseURI,
      [],
    ),
    postedAt: isoOfEpoch(time?.getAttribute('data-time')) ?? timeOf(time),
    answersTo: reply ? (reply.getAttribute('title') ?? (lineOf(reply) || undefined)) : undefined,
  };
}

export const discourse = defineReader({
  id: 'discourse',
  name: 'Discourse',
  matches: ['https://meta.discourse.org/*'],
  post: POST,
  read,
  reply: {
    opener: 'button.reply,button.post-action-menu__reply,button[class*="reply"]',
    after: 0,
    dialog: () => true,
    field: '#reply-control textarea,#reply-control [contenteditable="true"]',
  },
  paths: /^\/t\//,
  recognises: (page) =>
    page.querySelector(
      'meta[name="generator"][content^="Discourse"],#data-discourse-setup,#discourse-modal',
    ) !== null,
});
