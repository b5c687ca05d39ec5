/** From three things that a person pointed at (a post, its author, its text) to a reader of the whole site. */
import { findAll } from '../dom/query';
import { textOf } from '../dom/text';
import { pathTo } from '../generic/candidates';
import { flatten } from '../generic/flat';
import { shapeOf } from './path';
import { isPlainSelector, namesOf, pathBelow } from './selector';
import type { TaughtSite } from './taught';

export interface Pointed {
  post: Element;
  author: Element;
  text: Element;
}

export type Derived =
  | { ok: true; site: TaughtSite; posts: number }
  /** `outside`: author or text are not inside the post. `no-words`: the text holds none. `not-found`: nothing names these parts. */
  | { ok: false; reason: 'outside' | 'no-words' | 'not-found' };

/** The shortest name by which `part` is the first match inside its post. */
function partSelector(post: Element, part: Element): string | null {
  const names = namesOf(part).slice(0, -1);
  const parent = part.parentElement;
  const under =
    parent && parent !== post
      ? namesOf(parent)
          .slice(0, -1)
          .flatMap((above) => namesOf(part).map((name) => `${above} > ${name}`))
      : [];
  const ways = [...names, ...under, part.localName, pathBelow(post, part)];
  return ways.find((way) => isPlainSelector(way) && post.querySelector(way) === part) ?? null;
}

/** Names of the post by itself and under its parent. */
function postSelectors(post: Element): string[] {
  const parent = post.parentElement;
  const above = parent ? namesOf(parent).slice(0, -1) : [];
  const under = above.flatMap((name) => namesOf(post).map((own) => `${name} > ${own}`));
  const anchor = post.closest('[id],main,[role="main"],[role="feed"]');
  const way =
    anchor && anchor !== post
      ? `${anchor.id && /^[a-z][a-z_-]*$/i.test(anchor.id) ? `#${anchor.id}` : anchor.localName} ${post.localName}`
      : '';
  return [...namesOf(post).slice(0, -1), ...under, way, pathTo(post), post.localName].filter(isPlainSelector);
}

interface Fit {
  post: Element;
  selectors: { post: string; author: string; text: string };
  posts: number;
  share: number;
}

/** How many of the elements that a selector names are posts like the one pointed at. */
function fitOf(post: Element, selectors: Fit['selectors'], { author, text }: Pointed): Fit | null {
  const found = findAll(post.ownerDocument, selectors.post, true);
  if (!found.includes(post)) return null;
  // A name that also stands for a part of the post, or for a box around it, is the wrong one.
  if (found.some((one) => one !== post && post.contains(one) && (one.contains(text) || one.contains(author))))
    return null;
  const posts = found
    .map((one) => flatten(one).post)
    .filter((one) => textOf(one.querySelector(selectors.text)) && one.querySelector(selectors.author)).length;
  return { post, selectors, posts, share: posts / found.length };
}

/** The post as pointed at, and each box inside it that still holds both parts: often only that one has a name. */
function boxesOf({ post, author, text }: Pointed): Element[] {
  const boxes: Element[] = [];
  for (let at = author.parentElement; at; at = at === post ? null : at.parentElement)
    if (at.contains(text) && at !== text) boxes.unshift(at);
  return boxes;
}

/** A box that finds nearly as many posts as the best one, and is larger, also holds their times and links. */
const NEARLY = 0.8;

/** The page's posts by example. `name` is what the person calls the site. */
export function deriveSite(pointed: Pointed, name: string, host: string): Derived {
  const flat = flatten(pointed.post);
  const [author, text] = [flat.copyOf(pointed.author), flat.copyOf(pointed.text)];
  const { post } = flat;
  if (!post.contains(author) || !post.contains(text) || post === author || post === text)
    return { ok: false, reason: 'outside' };
  if (!textOf(text)) return { ok: false, reason: 'no-words' };
  const fits = boxesOf({ post, author, text }).flatMap((shown) => {
    const box = flat.originalOf(shown);
    if (!box) return [];
    const parts = { author: partSelector(shown, author), text: partSelector(shown, text) };
    if (!parts.author || !parts.text) return [];
    const named = { author: parts.author, text: parts.text };
    return postSelectors(box)
      .map((selector) => fitOf(box, { post: selector, ...named }, pointed))
      .filter((fit) => fit !== null && fit.share >= 0.5 && fit.posts > 0) as Fit[];
  });
  // Most posts first; of two that find as many, the one that finds nothing else.
  fits.sort((a, b) => b.posts - a.posts || b.share - a.share);
  const most = fits[0]?.posts ?? 0;
  const largest = fits.find((fit) => fit.post === pointed.post && fit.posts >= NEARLY * most);
  const best = largest ?? fits[0];
  if (!best) return { ok: false, reason: 'not-found' };
  const site: TaughtSite = {
    version: 1,
    name: name.trim().slice(0, 100) || host,
    hosts: [host],
    path: shapeOf(new URL(pointed.post.ownerDocument.URL).pathname),
    selectors: best.selectors,
  };
  return { ok: true, site, posts: best.posts };
}
