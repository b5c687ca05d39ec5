/**
 * Instagram: a post or reel with its comments, and posts in the feed. The site has no stable names: what holds is that each
 * comment stands around a link to itself with a time.
 * At work: https://www.instagram.com/p/DQq9PJQk4TG/
 */
import { hasAdLabel } from './dom/ads';
import { idIn, linkOf } from './dom/links';
import { findAll, parentOf } from './dom/query';
import { findReplyBox } from './dom/reply-box';
import { lineOf, textOf } from './dom/text';
import { timeOf } from './dom/time';
import type { Reading, SiteReader, Subject } from './site';

const COMMENT_TIME = 'a[href*="/c/"]:has(> time)';
const NAME = 'a[role="link"][href^="/"]:not([href*="/p/"],[href*="/explore/"],[href*="/reel"],[href*="/c/"])';
const DROP = '[role="button"],button,time,svg';

const nameOf = (element: Element): Element | null =>
  [...element.querySelectorAll(NAME)].find((link) => lineOf(link)) ?? null;

/** The author's words: the largest text beside the time that isn't the name, a button or the time itself. */
function wordsOf(post: Element): string {
  const name = nameOf(post);
  const article = post.localName === 'article' ? post.querySelector('h1') : null;
  if (article) return textOf(article, { drop: DROP });
  let best = '';
  for (const part of post.querySelectorAll('span,h1')) {
    if (
      part.closest('[role="button"],button,time') ||
      (name && (part.contains(name) || name.contains(part))) ||
      part.querySelector('time')
    )
      continue;
    const text = textOf(part, { drop: DROP });
    if (text.length > best.length) best = text;
  }
  return best;
}

/** Climbs from a time to the block that holds name and words, and nobody else's time. */
function blockAround(time: Element): Element | null {
  for (let block = parentOf(time); block && block.localName !== 'main'; block = parentOf(block)) {
    if (block.querySelectorAll('time').length > 1) return null;
    if (nameOf(block) && wordsOf(block).length > 0) return block;
  }
  return null;
}

/** The caption stands beside the first time that is no link to a comment. */
function posts(root: ParentNode): Element[] {
  const found = new Set<Element>();
  for (const time of findAll(root, 'time[datetime]')) {
    const article = time.closest('article');
    const block = article && !time.closest('a[href*="/c/"]') ? article : blockAround(time);
    if (block) found.add(block);
  }
  return [...found];
}

function read(post: Element): Reading | null {
  const text = wordsOf(post);
  const name = nameOf(post);
  if (!text || !name || (post.localName === 'article' && hasAdLabel(post, 'h1'))) return null;
  const link = post.querySelector(COMMENT_TIME);
  const page = post.ownerDocument;
  const url = linkOf(link ?? post.querySelector('a[href*="/p/"]:has(time),a[href*="/reel/"]:has(time)'), []);
  const here = /\/(?:p|reel)\/[\w-]+/.test(page.URL) ? page.URL.replace(/[?#].*/, '') : undefined;
  return {
    id: idIn(url, /\/c\/(\d+)/) ?? idIn(url ?? here, /\/(?:p|reel)\/([\w-]+)/),
    type: link ? 'comment' : 'post',
    author: { name: lineOf(name), handle: `@${lineOf(name)}`, url: linkOf(name, []) },
    text,
    url: url ?? here,
    postedAt: timeOf(post.querySelector('time[datetime]')),
  };
}

function owner(node: Node): Element | null {
  for (
    let block = node instanceof Element ? node : parentOf(node);
    block && block.localName !== 'main';
    block = parentOf(block)
  ) {
    if (block.localName === 'article') return block;
    const times = block.querySelectorAll('time[datetime]');
    if (times.length > 1) return null;
    if (times.length === 1 && nameOf(block) && wordsOf(block)) return block;
  }
  return null;
}

function subject(page: Document): Subject | null {
  const handle = /^\/([\w.]+)\/?$/.exec(new URL(page.URL).pathname)?.[1];
  return handle && !/^(?:explore|reels|direct|accounts)$/.test(handle)
    ? { name: handle, handle: `@${handle}` }
    : null;
}

export const instagram: SiteReader = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://*.instagram.com/*'],
  posts,
  owner,
  read,
  subject,
  replyBox: (post) => findReplyBox(post, { posts: 'article', field: 'form textarea', after: 3 }),
  expects: (page) => /^\/(?:p|reel)\//.test(new URL(page.URL).pathname),
};
