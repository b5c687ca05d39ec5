/** Reviews and comments that a page describes in JSON-LD: found again in the page by their words, because a mark needs an element. */

import { cleanUrl } from '../dom/links';
import { isoOf } from '../dom/time';
import type { Reading } from '../site';
import type { Steps } from '../steps';

const TYPES =
  /^(?:Review|UserReview|CriticReview|Comment|SocialMediaPosting|DiscussionForumPosting|Answer|Question)$/;
const MAX_NODES = 5_000;
const PREFIX = 40;
/** Elements looked at between two steps. */
const AT_ONCE = 100;

export interface Located {
  element: Element;
  reading: Reading;
}

export type Json = { [key: string]: unknown };
export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every object of the page's JSON-LD, however deep; a bounded number, because the page is not ours. */
export function* objectsOf(page: Document): Generator<Json> {
  const queue: unknown[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      queue.push(JSON.parse(script.textContent ?? ''));
    } catch {
      // Broken JSON-LD is common, and no reason to give up on the page.
    }
  }
  for (let n = 0; n < queue.length && n < MAX_NODES; n++) {
    const node = queue[n];
    if (Array.isArray(node)) queue.push(...node);
    else if (isJson(node)) {
      yield node;
      queue.push(...Object.values(node).filter((value) => typeof value === 'object'));
    }
  }
}

/** "@wren", or a name without spaces that stands beside another one. */
const HANDLE = /^@?[\w.-]{2,60}$/;

function authorIn(value: unknown, base: string): Reading['author'] {
  const author = [value].flat()[0];
  if (!isJson(author)) return { name: textIn(author).trim() };
  const names = [author.alternateName, author.identifier].flat().map((name) => textIn(name).trim());
  return {
    name: textIn(author.name).trim(),
    handle: names.find((name) => HANDLE.test(name)),
    url: cleanUrl(textIn(author.url), base, []),
  };
}

function readingOf(node: Json, base: string): Reading | null {
  const type = [node['@type']].flat().find((name) => TYPES.test(textIn(name)));
  const body = [node.reviewBody, node.text, node.articleBody, node.description].map(textIn).find(Boolean);
  if (!type || !body) return null;
  const rating = isJson(node.reviewRating) ? node.reviewRating : {};
  const stars = Number.parseFloat(String(rating.ratingValue ?? ''));
  const best = Number.parseFloat(String(rating.bestRating ?? '')) || 5;
  return {
    type: /Review/.test(String(type)) ? 'review' : /Comment|Answer/.test(String(type)) ? 'comment' : 'post',
    author: authorIn(node.author, base),
    title: textIn(node.headline ?? node.name).trim() || undefined,
    text: body.trim(),
    url: cleanUrl(textIn(node.url), base),
    postedAt: isoOf(textIn(node.datePublished ?? node.dateCreated)),
    rating: stars >= 0 && stars <= best ? Math.round((stars / best) * 50) / 10 : undefined,
  };
}

/** Letters and digits only, so that white space, entities and punctuation do not matter. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&#?\w+;/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Posts of the page's JSON-LD with the element that shows each: the smallest one around the text and its author. */
export function* located(page: Document): Steps<Located[]> {
  const wanted = new Map<string, Reading>();
  for (const node of objectsOf(page)) {
    const reading = readingOf(node, page.baseURI);
    const start = reading && folded(reading.text).slice(0, PREFIX);
    if (start && start.length >= 8) wanted.set(start, reading);
  }
  if (!wanted.size || !page.body) return [];
  const found = new Map<Element, Reading>();
  let n = 0;
  for (const element of page.body.querySelectorAll('p,div,span,blockquote,q,li,td,section,article')) {
    if (++n % AT_ONCE === 0) yield;
    const text = element.textContent ?? '';
    if (text.length < 8 || text.length > 20_000 || element.querySelector('p,div,li,section,article'))
      continue;
    const start = folded(text.slice(0, 4 * PREFIX)).slice(0, PREFIX);
    const reading = wanted.get(start);
    if (reading && ![...found.keys()].some((other) => other.contains(element))) found.set(element, reading);
  }
  return [...found].map(([body, reading]) => {
    let element = body;
    const name = folded(reading.author.name);
    for (let up = body.parentElement; name && up && up !== page.body; up = up.parentElement) {
      if ([...found.keys()].some((other) => other !== body && up.contains(other))) break;
      element = up;
      if (folded(up.textContent ?? '').includes(name)) break;
    }
    return { element, reading };
  });
}
