/**
 * Hacker News: lists of stories, a story with its comments, a user's comments.
 * At work: https://news.ycombinator.com/item?id=1, https://news.ycombinator.com/newest
 */
import { linkOf } from './dom/links';
import { first } from './dom/query';
import { lineOf, textOf, withTitle } from './dom/text';
import { isoOf } from './dom/time';
import { defineReader } from './reader';
import type { Reading } from './site';

const POST = 'tr.athing,tr.comtr,tr[id]:has(> td > .titleline)';

/** A story is two rows: the title, then who and when. */
function read(row: Element): Reading | null {
  const comment = row.querySelector('.commtext,.comment');
  const details = comment ? row : (row.nextElementSibling ?? row);
  const title = comment
    ? ''
    : lineOf(first(row, '.titleline > a', 'a.storylink', '.title a:not([id^="up_"])'));
  const body = comment ?? row.closest('.fatitem')?.querySelector('.toptext');
  const text = withTitle(title, textOf(body, { drop: '.reply' }));
  // Flagged and deleted comments keep their row.
  if (!text || /^\[(?:flagged|deleted|dead)\]$/.test(text)) return null;
  const age = first(details, '.age');
  const author = first(details, 'a.hnuser');
  const stamp = isoOf(age?.getAttribute('title'));
  const parent = first(row, '.navs a[href^="#"]:not([href="#"])');
  return {
    id: row.id || undefined,
    type: comment ? 'comment' : 'post',
    author: { name: lineOf(author), url: linkOf(author, ['id']) },
    title: title || undefined,
    text,
    url: linkOf(first(details, '.age a[href^="item?id="]', 'a[href^="item?id="]'), ['id']),
    // The site's times are UTC and don't say so.
    postedAt: stamp ? (stamp.endsWith('Z') ? stamp : `${stamp}Z`) : lineOf(age) || undefined,
    answersTo: comment && parent ? `hackernews:${parent.getAttribute('href')?.slice(1)}` : undefined,
  };
}

export const hackerNews = defineReader({
  id: 'hackernews',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  post: POST,
  read,
  reply: { field: 'textarea[name="text"]', opener: '.reply a' },
  paths: /^\/(?:|news|newest|front|ask|show|item|best|threads|newcomments)$/,
});
