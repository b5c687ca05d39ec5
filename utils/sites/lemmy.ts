/**
 * Lemmy, on any server: lists of posts, a post with its comments.
 * At work: https://lemmy.world/
 */
import { idIn, linkOf } from './dom/links';
import { first, own } from './dom/query';
import { lineOf, textOf, withTitle } from './dom/text';
import { isoOf, timeOf } from './dom/time';
import { defineReader } from './reader';
import type { Reading } from './site';

const POST =
  '.post-listing,.comment-node[id^="comment-"],.comment[id^="comment-"],li.comment > article[id^="comment-"]';

function read(post: Element): Reading | null {
  const comment = post.id.startsWith('comment-');
  const title = comment ? '' : lineOf(first(post, '.post-title', 'h1', 'h5 a[href^="/post/"]'));
  const body = comment
    ? own(post, '.comment-content .md-div,.md-div,.comment-content', POST)
    : first(post, '#postContent', '.md-div');
  const text = withTitle(title, textOf(body, { drop: 'button,.alert' }));
  if (!text || /^\*?(?:deleted by creator|removed)\*?$/i.test(text)) return null;
  const author = own(post, 'a.person-listing,.person-listing', POST);
  const link = own(post, `a[href*="/comment/"],a[href^="/post/"]`, POST);
  const time = own(post, 'time[datetime],.moment-time,[data-tippy-content*=":"]', POST);
  const parent = post.parentElement?.closest('[id^="comment-"]')?.id;
  return {
    id: comment
      ? post.id
      : idIn(link?.getAttribute('href'), /\/post\/(\d+)/) &&
        `post-${idIn(link?.getAttribute('href'), /\/post\/(\d+)/)}`,
    type: comment ? 'comment' : 'post',
    author: { name: lineOf(author), url: linkOf(author, []) },
    title: title || undefined,
    text,
    url: linkOf(link, []),
    postedAt: isoOf(time?.getAttribute('data-tippy-content')) ?? timeOf(time),
    answersTo: parent && `lemmy:${parent}`,
  };
}

export const lemmy = defineReader({
  id: 'lemmy',
  name: 'Lemmy',
  matches: [
    'https://lemmy.world/*',
    'https://lemmy.ml/*',
    'https://sh.itjust.works/*',
    'https://beehaw.org/*',
    'https://feddit.org/*',
  ],
  post: POST,
  read,
  reply: { opener: 'button[aria-label="reply" i],button[data-tippy-content="reply" i]' },
  paths: /^\/(?:post|comment|c)\//,
  recognises: (page) => page.querySelector('.lemmy-site,meta[name="generator"][content*="lemmy" i]') !== null,
});
