/**
 * Reddit as it is now (custom elements), as it was before 2018 (old.reddit.com), and in the links it shows on search pages.
 * At work: https://www.reddit.com/r/travel/comments/…, https://old.reddit.com/r/travel/
 */
import { idIn, linkOf } from './dom/links';
import { first, own } from './dom/query';
import { lineOf, textOf, withTitle } from './dom/text';
import { isoOf, isoOfEpoch, timeOf } from './dom/time';
import { defineReader } from './reader';
import type { Reading } from './site';

const POST = 'shreddit-post,shreddit-comment,.thing.link,.thing.comment';
/** Old pages name promoted links by class; `shreddit-ad-post` and `shreddit-comments-page-ad` are elements of their own. */
const AD = '.promoted,.promotedlink,[data-promoted="true"],[promoted]:not([promoted="false"])';

/** What stands where words were, in the language of the page: one word in brackets, or "[ Removed by Reddit ]". */
const GONE = /^\[ ?\p{L}+(?:[^\]\n]{1,30} reddit)? ?\]$/iu;

const handle = (name: string | null): Reading['author'] => ({
  name: name ?? '',
  handle: name ? `u/${name}` : undefined,
  url: name && !name.startsWith('[') ? `https://www.reddit.com/user/${name}/` : undefined,
});
const userIn = (link: Element | null): string | null =>
  idIn(link?.getAttribute('href'), /\/user\/([\w-]+)/) ?? null;
const linkTo = (post: Element, attribute: string): string | undefined => {
  const path = post.getAttribute(attribute);
  return path ? new URL(path, 'https://www.reddit.com').href : undefined;
};

function readCurrent(post: Element): Reading {
  const isComment = post.localName === 'shreddit-comment';
  const title = isComment
    ? ''
    : (post.getAttribute('post-title') ??
      lineOf(first(post, ':scope > [slot="title"]', 'a[slot="full-post-link"]', 'h1', 'h2')));
  const body = first(
    post,
    ...(isComment
      ? [':scope > [slot="comment"]', ':scope > [id$="-comment-rtjson-content"]']
      : [
          ':scope > [slot="text-body"]',
          ':scope [slot="text-body"]',
          ':scope [id$="-post-rtjson-content"]',
          ':scope [property="schema:articleBody"]',
        ]),
  );
  const drop = 'button,[slot="read-more"],faceplate-tracker[noun="read_more"],shreddit-composer';
  return {
    id: post.getAttribute('thingid') ?? (post.id || undefined),
    type: isComment ? 'comment' : 'post',
    author: handle(post.getAttribute('author') ?? userIn(own(post, 'a[href*="/user/"]', POST))),
    title: title || undefined,
    text: withTitle(title, textOf(body, { drop })),
    url: linkTo(post, 'permalink'),
    postedAt:
      isoOf(post.getAttribute('created-timestamp') ?? post.getAttribute('created')) ??
      timeOf(own(post, 'time[datetime]', POST)) ??
      isoOf(own(post, 'faceplate-timeago[ts]', POST)?.getAttribute('ts')),
    answersTo: post.getAttribute('parentid') ? `reddit:${post.getAttribute('parentid')}` : undefined,
  };
}

function readOld(post: Element): Reading {
  const entry = first(post, ':scope > .entry') ?? post;
  const title = lineOf(entry.querySelector('a.title'));
  const name = post.getAttribute('data-author') ?? lineOf(entry.querySelector('.tagline .author'));
  const parent = post.parentElement?.closest('.thing.comment')?.getAttribute('data-fullname');
  return {
    id: post.getAttribute('data-fullname') ?? undefined,
    type: post.matches('.comment') ? 'comment' : 'post',
    author: handle(name || null),
    title: title || undefined,
    text: withTitle(title, textOf(entry.querySelector('.usertext-body .md'))),
    url: linkTo(post, 'data-permalink') ?? linkOf(entry.querySelector('a.bylink'), []),
    postedAt:
      timeOf(entry.querySelector('.tagline time[datetime]')) ??
      isoOfEpoch(post.getAttribute('data-timestamp')),
    answersTo: parent ? `reddit:${parent}` : undefined,
  };
}

function read(post: Element): Reading | null {
  const reading = post.localName.startsWith('shreddit') ? readCurrent(post) : readOld(post);
  // Deleted comments keep their place in the thread and nothing else.
  return reading.text && !GONE.test(reading.text) ? reading : null;
}

export const reddit = defineReader({
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://*.reddit.com/*'],
  post: POST,
  shadow: true,
  not: (post) => post.matches(AD),
  read,
  reply: {
    field: 'shreddit-composer [contenteditable="true"],.usertext-edit textarea',
    opener:
      '[slot="comment-reply"] button,faceplate-tracker[noun="reply_comment"] button,.flat-list.buttons .reply-button a,a[onclick*="reply("]',
  },
  paths: /\/comments\/\w+|^\/(?:r\/\w+\/?)?$/,
});
