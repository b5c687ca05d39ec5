/** From three things that a person pointed at (a post, its author, its text) to a reader of the whole site. */
import { findAll } from '../dom/query';
import { textOf } from '../dom/text';
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
  return [...namesOf(post).slice(0, -1), ...under, way, post.localName].filter(isPlainSelector);
}

interface Fit {
  selector: string;
  posts: number;
  share: number;
}

/** How many of the elements that a selector names are posts like the one pointed at. */
function fitOf(selector: string, author: string, text: string, pointed: Pointed): Fit | null {
  const found = findAll(pointed.post.ownerDocument, selector, true);
  if (!found.includes(pointed.post)) return null;
  // A name that also stands for a part of the post, or for a box around it, is the wrong one.
  if (
    found.some(
      (one) =>
        one !== pointed.post &&
        pointed.post.contains(one) &&
        (one.contains(pointed.text) || one.contains(pointed.author)),
    )
  )
    return null;
  const posts = found.filter((one) => textOf(one.querySelector(text)) && one.querySelector(author)).length;
  return { selector, posts, share: posts / found.length };
}

/** The page's posts by example. `name` is what the person calls the site. */
export function deriveSite(pointed: Pointed, name: string, host: string): Derived {
  const { post, author, text } = pointed;
  if (!post.contains(author) || !post.contains(text) || post === author || post === text)
    return { ok: false, reason: 'outside' };
  if (!textOf(text)) return { ok: false, reason: 'no-words' };
  const authorSelector = partSelector(post, author);
  const textSelector = partSelector(post, text);
  if (!authorSelector || !textSelector) return { ok: false, reason: 'not-found' };
  const fits = postSelectors(post)
    .map((selector) => fitOf(selector, authorSelector, textSelector, pointed))
    .filter((fit) => fit !== null && fit.share >= 0.5 && fit.posts > 0) as Fit[];
  // Most posts first; of two that find as many, the one that finds nothing else.
  const [best] = fits.sort((a, b) => b.posts - a.posts || b.share - a.share);
  if (!best) return { ok: false, reason: 'not-found' };
  const site: TaughtSite = {
    version: 1,
    name: name.trim().slice(0, 100) || host,
    hosts: [host],
    selectors: { post: best.selector, author: authorSelector, text: textSelector },
  };
  return { ok: true, site, posts: best.posts };
}
