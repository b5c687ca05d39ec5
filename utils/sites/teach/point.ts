/** What a person may mean who points at a page: the post around a place, and the part of it that lies there. */
import { findAll, ownAll, parentOf } from '../dom/query';
import { lineOf, textOf } from '../dom/text';
import { genericReader, readGeneric } from '../generic';
import { authorOf, whenOf } from '../generic/fields';
import { flatten } from '../generic/flat';
import { shadowRootsIn } from '../shadow';
import { atOnce } from '../steps';
import { isChosenName } from './selector';

export type Part = 'post' | 'author' | 'text';

/** Fewer letters than this are a button or a counter, in UTF-16 units. */
const LEAST_POST = 15;
/** What ends the text of a post: parts that are about it rather than of it. */
const NOT_TEXT = 'button,[role="button"],form,textarea,time,nav';

const lengthOf = (element: Element): number => (element.textContent ?? '').trim().length;
/** Enough of them for a post, in shadow roots too? Stops as soon as there are. */
function hasWords(element: Element): boolean {
  let length = lengthOf(element);
  if (length >= LEAST_POST) return true;
  for (const root of shadowRootsIn(element)) {
    length += (root.textContent ?? '').trim().length;
    if (length >= LEAST_POST) return true;
  }
  return false;
}
const isInside = (element: Element, post: Element): boolean => {
  let at: Element | null = element;
  while (at && at !== post) at = parentOf(at);
  return at === post;
};
const isPageItself = (element: Element): boolean => element.matches('html,body,main,[role="main"]');
const namesIn = (element: Element): string[] => [...element.classList].filter(isChosenName);

/** Would a stylesheet take both for the same kind of thing? */
function isLike(a: Element, b: Element): boolean {
  if (a.localName !== b.localName || a.getAttribute('role') !== b.getAttribute('role')) return false;
  const names = namesIn(a);
  const others = namesIn(b);
  return names.length === 0 ? others.length === 0 : names.some((name) => others.includes(name));
}

/** Those beside it, at the top of a shadow root too. */
const siblingsOf = (element: Element): Element[] => [
  ...(element.parentElement ?? (element.getRootNode() as Document | ShadowRoot)).children,
];
const hasLike = (element: Element): boolean =>
  siblingsOf(element).some((sibling) => sibling !== element && hasWords(sibling) && isLike(sibling, element));

function* upwards(from: Element): Generator<Element> {
  for (let at: Element | null = from; at && !isPageItself(at); at = parentOf(at)) yield at;
}

/** Of all that lies around a place, what repeats and reads like a post; else what repeats; else the nearest with some words. */
export function postAround(leaf: Element): Element | null {
  const around = [...upwards(leaf)].filter(hasWords);
  const repeated = around.filter(hasLike);
  return (
    repeated.find((element) => readGeneric(element, ':not(*)', true)?.author.name) ??
    repeated.find((element) => element.childElementCount > 1) ??
    around[0] ??
    null
  );
}

/** Whatever holds the same words and no others: the outermost of a chain of wrappers. */
function wrapperOf(leaf: Element, post: Element): Element {
  const words = lineOf(leaf);
  let at = leaf;
  while (at.parentElement && at.parentElement !== post && lineOf(at.parentElement) === words)
    at = at.parentElement;
  return at;
}

/** All paragraphs of a text, not the one under the pointer alone: stops below what holds the author, the time or a button. */
export function textAround(leaf: Element, post: Element, author: Element): Element {
  const isText = (element: Element): boolean =>
    !element.contains(author) && element.querySelector(NOT_TEXT) === null;
  let at = leaf;
  while (at.parentElement && at.parentElement !== post && isText(at.parentElement)) at = at.parentElement;
  return at;
}

/** The part that a person means who points at `leaf` inside the post; null where it holds no words. */
export function partAround(leaf: Element, post: Element, author: Element | null): Element | null {
  if (leaf === post || !isInside(leaf, post) || !textOf(leaf)) return null;
  return author ? textAround(leaf, post, author) : wrapperOf(leaf, post);
}

/** Elements of a post that hold words themselves, in page order: what can be stepped through without a pointer. */
export const leavesOf = (post: Element): Element[] =>
  findAll(post, '*', true).filter(
    (element) =>
      element !== post &&
      [...element.childNodes].some((node) => node.nodeType === 3 && (node as Text).data.trim() !== '') &&
      textOf(element) !== '' &&
      element.closest('button,[role="button"],select,textarea') === null,
  );

/** Of a page's longer texts only these many are looked at for a first guess. */
const MOST_LEAVES = 300;

/** Whoever steps without a pointer starts here: at posts that are found by their looks, at an author, at the longest text. */
export function guessPosts(page: Document, url: URL): Element[] {
  const reader = genericReader(page, url);
  if (reader.study) atOnce(reader.study(page));
  const read = reader.posts(page).filter((post) => reader.read(post) !== null);
  if (read.length > 0 || !page.body) return read;
  const long = leavesOf(page.body).filter(
    (leaf) => lengthOf(leaf) >= LEAST_POST && leaf.closest('nav,header,footer,form') === null,
  );
  const around = long.slice(0, MOST_LEAVES).map(postAround);
  return [...new Set(around)].filter((post) => post !== null && hasLike(post)) as Element[];
}

export function guessAuthor(post: Element): Element | null {
  const flat = flatten(post);
  const own = (selector: string) => ownAll(flat.post, selector, ':not(*)');
  const found = authorOf(own, whenOf(own));
  const author = found && flat.originalOf(found);
  return author && lineOf(author) ? author : (leavesOf(post)[0] ?? null);
}

export function guessText(post: Element, author: Element): Element | null {
  const leaves = leavesOf(post).filter((leaf) => !leaf.contains(author) && !author.contains(leaf));
  const [longest] = leaves.sort((a, b) => lengthOf(b) - lengthOf(a));
  return longest ? textAround(longest, post, author) : null;
}

/** What lies beside a post: posts like it, for the next and the one before. */
export function postsLike(post: Element): Element[] {
  const siblings = siblingsOf(post).filter((one) => isLike(one, post));
  return siblings.length > 1 ? siblings : findAll(post.ownerDocument, post.localName, true);
}
