/** Where the posts of an unknown page may be: markup that says so, telling names, and what repeats. */

import { shadowRootsIn } from '../shadow';
import type { Steps } from '../steps';

const types = [
  'Review',
  'UserReview',
  'Comment',
  'UserComments',
  'SocialMediaPosting',
  'DiscussionForumPosting',
  'Answer',
  'Question',
];

/** Markup made to be read by machines. */
export const MARKED = [
  ...types.flatMap((type) => [
    `[itemtype$="schema.org/${type}"]`,
    `[typeof~="${type}"]`,
    `[typeof~="schema:${type}"]`,
  ]),
  '[itemprop~="review"][itemscope]',
  '.h-entry,.hentry,.h-review,.hreview',
].join(',');
/** Markup made for assistive technology. */
export const ARIA = 'article,[role="article"],[role="comment"],[role="feed"] > *';

const KINDS =
  'comment|review|reply|post|tweet|message|answer|question|remark|status|entry|testimonial|feedback|story|opinion|feed-item|thread-item';
const PART = 'item|card|container|wrapper|box|row|node|thread|unit|block|entry|content|view|root|li|by';
const NAMED = new RegExp(`^(?:[a-z]+-{1,2}){0,3}(?:${KINDS})(?:-{1,2}(?:${PART})){0,2}$`);
/** Attributes in which sites name their parts. */
const NAMING = ['class', 'data-testid', 'data-test', 'data-test-id', 'data-hook', 'data-qa', 'data-type'];
const MIN_REPEATED = 3;
/** Letters below which an element is a label or a button. */
export const MIN_TEXT = 25;
/** A cell of a table that holds somebody's words: a whole sentence. */
const SENTENCE = /^(?=.{40})(?:\S+\s+){6}.*[.!?…。！？]/su;
const MOST = 24;
/** Elements looked at between two steps: a small part of a millisecond for most, and every one of them may hold much text. */
const AT_ONCE = 200;

const quote = (token: string): string => CSS.escape(token);
/** "postThreadItem" and "post_thread_item" as "post-thread-item". */
const dashed = (token: string): string =>
  token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase();

/** The selector that a class name or test id gives, if it names a post: what follows `-by-` or starts with a digit varies. */
function selectorOf(attribute: string, token: string): string | null {
  if (attribute === 'class') return NAMED.test(dashed(token)) ? `.${quote(token)}` : null;
  const fixed = /^(?:.*?-by(?=-)|[^\d]*)/.exec(token)?.[0] ?? token;
  if (!NAMED.test(dashed(fixed.replace(/[-_]$/, '')))) return null;
  return fixed === token ? `[${attribute}="${quote(token)}"]` : `[${attribute}^="${quote(fixed)}"]`;
}

const selectorsOf = (attribute: string, names: string): string[] =>
  names
    .split(/\s+/)
    .filter((token) => token.length <= 80)
    .flatMap((token) => selectorOf(attribute, token) ?? []);

/** Names such as "comment", "review-card", "c-post__item" in class names, test attributes and custom elements, most frequent first. */
function* named(page: Document): Steps<string[]> {
  const counts = new Map<string, number>();
  const roots = page.body ? [page.body, ...shadowRootsIn(page.body)] : [];
  const all = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  for (const attribute of NAMING) {
    // What repeats has the same names again and again: each is looked at once.
    const known = new Map<string, string[]>();
    for (const [n, element] of all(`[${attribute}]`).entries()) {
      if (n % AT_ONCE === 0) yield;
      const names = element.getAttribute(attribute) ?? '';
      const selectors = known.get(names) ?? selectorsOf(attribute, names);
      known.set(names, selectors);
      for (const selector of selectors) counts.set(selector, (counts.get(selector) ?? 0) + 1);
    }
  }
  for (const [n, { localName }] of all('*').entries()) {
    if (n % AT_ONCE === 0) yield;
    if (localName.includes('-') && NAMED.test(localName))
      counts.set(localName, (counts.get(localName) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([selector]) => selector);
}

/** What makes siblings look alike: element name and role. Class names are left out: generated ones differ from row to row. */
const kindOf = (element: Element): string => {
  const role = element.getAttribute('role');
  return element.localName + (role ? `[role="${quote(role)}"]` : '');
};

/** The way to one element from the nearest anchor above it: an id, a test id, a landmark. */
export function pathTo(element: Element): string {
  let path = '';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const testId = at.getAttribute('data-testid') ?? '';
    const role = at.getAttribute('role') ?? '';
    const anchor =
      at.id && !/\d{3}|[:«]/.test(at.id)
        ? `#${quote(at.id)}`
        : testId && !/\d/.test(testId)
          ? `[data-testid="${quote(testId)}"]`
          : /^(?:main|feed|list|tree)$/.test(role)
            ? `[role="${role}"]`
            : at.localName === 'main' || at.localName === 'body'
              ? at.localName
              : '';
    const step = anchor || kindOf(at);
    path = path ? `${step} > ${path}` : step;
    if (anchor) break;
  }
  return path;
}

/** Tables of numbers, dates and names are no posts; those that lay out a page, and those in which people write, may hold some. */
function holdsWords(table: Element): boolean {
  if (table.querySelector('td td,td p')) return true;
  let sentences = 0;
  for (const cell of table.querySelectorAll('td'))
    if (SENTENCE.test((cell.textContent ?? '').trim().slice(0, 400)) && ++sentences >= MIN_REPEATED)
      return true;
  return false;
}

/** Children of one parent that look alike and hold text, biggest group first: the last resort for lists without any name. */
function* repeated(page: Document): Steps<string[]> {
  const groups = new Map<string, number>();
  const tables = new Map<Element, boolean>();
  let n = 0;
  for (const parent of page.body?.querySelectorAll('*') ?? []) {
    if (++n % AT_ONCE === 0) yield;
    if (
      parent.childElementCount < MIN_REPEATED ||
      parent.closest('nav,header,footer,form,select,menu,[role="navigation"],[role="menu"]')
    )
      continue;
    const table = parent.closest('table');
    if (table && !tables.has(table)) tables.set(table, holdsWords(table));
    if (table && !tables.get(table)) continue;
    const here = new Map<string, { count: number; text: number }>();
    for (const child of parent.children) {
      const length = (child.textContent ?? '').trim().length;
      // A term is the head of what follows it.
      if (length < MIN_TEXT || child.localName === 'dt') continue;
      const kind = kindOf(child);
      const group = here.get(kind) ?? { count: 0, text: 0 };
      here.set(kind, { count: group.count + 1, text: group.text + Math.min(length, 2_000) });
    }
    for (const [kind, group] of here)
      if (group.count >= MIN_REPEATED) groups.set(`${pathTo(parent)} > ${kind}`, group.text);
  }
  return [...groups]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([selector]) => selector);
}

/** How much a group of candidates can be trusted: its place in the list. */
export const TRUST = { marked: 0, aria: 1, named: 2, repeated: 3 } as const;

/** Selectors to try, the most trusted group first; the last two cost a walk of the page. */
export const candidates: readonly ((page: Document) => string[] | Steps<string[]>)[] = [
  () => [MARKED],
  () => [ARIA],
  named,
  repeated,
];
