/** Finds out, once a page, which elements are its posts. */
import { findAll } from '../dom/query';
import type { Steps } from '../steps';
import { candidates, TRUST } from './candidates';

const SAMPLE = 12;
/** More elements than any post has, its answers left out: a whole section of the page, not worth the time to read it. */
const MOST_INSIDE = 600;
/** Least share of a group that must read as posts, for groups found by name or by looks. */
const LEAST_GOOD = 0.5;

/** Names of what a page of answers begins with. */
const STARTS = /question|original-?post|topic-?starter/i;

/** How well an element reads as a post of a page with these posts: 0 not at all, up to 1 with author and time. */
export type Judge = (element: Element, posts: string) => number;

interface Group {
  selector: string;
  trust: number;
  elements: Element[];
  /** Sum of what the sample's elements are worth, for the whole group. */
  worth: number;
}

function* weigh(elements: Element[], selector: string, trust: number, judge: Judge): Steps<Group | null> {
  // One element of a name is a post only where it has the page's headline, or is what all others answer.
  const mayBeOne = STARTS.test(selector) || elements[0]?.querySelector('h1');
  if (!elements.length || (trust >= TRUST.named && elements.length < 2 && !mayBeOne)) return null;
  const sample = elements.slice(0, SAMPLE);
  if (
    trust === TRUST.repeated &&
    sample.some((element) => element.getElementsByTagName('*').length > MOST_INSIDE)
  )
    return null;
  const worths: number[] = [];
  for (const element of sample) {
    const worth = judge(element, selector);
    if (worth > 0) worths.push(worth);
    yield;
  }
  if (!worths.length || (trust >= TRUST.named && worths.length < LEAST_GOOD * sample.length)) return null;
  const sum = worths.reduce((total, worth) => total + worth, 0);
  return { selector, trust, elements, worth: (sum * elements.length) / sample.length };
}

/** Parts of posts that were accepted already (about one in each), rather than answers under them (several in each)? */
function areParts(elements: Element[], accepted: string): boolean {
  const around = new Map<Element, number>();
  for (const element of elements) {
    const post = element.parentElement?.closest(accepted);
    if (post) around.set(post, (around.get(post) ?? 0) + 1);
  }
  const inside = [...around.values()].reduce((sum, n) => sum + n, 0);
  return inside > 0.5 * elements.length && inside < 2 * around.size;
}

/** The selector of all posts of the page; '' where there are none. `shadow`: it has open shadow roots. */
export function* learn(page: Document, shadow: boolean, judge: Judge): Steps<string> {
  const accepted: string[] = [];
  const taken = new Set<Element>();
  function* take(groups: (Group | null)[]): Steps {
    const best = groups
      .filter((group) => group !== null)
      .sort((a, b) => b.worth - a.worth || a.trust - b.trust);
    for (const { selector, elements } of best) {
      yield;
      const known = accepted.join(',');
      const fresh = elements.filter((element) => !taken.has(element));
      if (!fresh.length || (known && areParts(fresh, known))) continue;
      // A wrapper around posts has no words, author and time of its own beside them.
      const posts = [...accepted, selector].join(',');
      if (known && !fresh.slice(0, SAMPLE).some((element) => judge(element, posts) > 0)) continue;
      accepted.push(selector);
      for (const element of fresh) taken.add(element);
    }
  }
  function* weighed(trust: number): Steps<(Group | null)[]> {
    const groups: (Group | null)[] = [];
    const found = candidates[trust]?.(page) ?? [];
    for (const selector of Array.isArray(found) ? found : yield* found) {
      groups.push(yield* weigh(findAll(page, selector, shadow), selector, trust, judge));
      yield;
    }
    return groups;
  }
  const groups: (Group | null)[] = [];
  for (const trust of [TRUST.marked, TRUST.aria, TRUST.named]) groups.push(...(yield* weighed(trust)));
  yield* take(groups);
  if (taken.size < 2) yield* take(yield* weighed(TRUST.repeated));
  return accepted.join(',');
}
