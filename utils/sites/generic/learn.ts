/** Finds out, once a page, which elements are its posts. */
import { findAll } from '../dom/query';
import { findReplyBox } from '../dom/reply-box';
import type { Reading } from '../site';
import type { Steps } from '../steps';
import { candidates, MIN_TEXT, TRUST } from './candidates';

const SAMPLE = 12;
/** More elements than any post has, its answers left out: a whole section of the page, not worth the time to read it. */
const MOST_INSIDE = 600;
/** Least share of a group that must read as posts, for groups found by name or by looks. */
const LEAST_GOOD = 0.5;

/** Names of what a page of answers begins with. */
const STARTS = /question|original-?post|topic-?starter/i;

/** Names of what people say to each other or of something: it is that, signed or not. */
const TALK = /comment|review|repl|tweet|message|answer|question|remark|testimonial|feedback|opinion/i;

/** How an element reads as a post of a page with these posts. */
export type Judge = (element: Element, posts: string) => Reading | null;

/** A group of elements with authors and times is likelier to be posts than one with bare text. */
const worthOf = ({ author, postedAt }: Reading): number =>
  0.5 + (author.name ? 0.25 : 0) + (postedAt ? 0.25 : 0);

/**
 * Articles and entries without a name are news, events, versions; what nothing but its looks makes a post has a name, and a time,
 * stars or a way to answer, and nothing to tick as tasks have.
 */
function holds(element: Element, { author, postedAt, rating }: Reading, { selector, trust }: Try): boolean {
  if (trust === TRUST.marked || (trust === TRUST.named && TALK.test(selector))) return true;
  if (author.name === '' || trust < TRUST.repeated) return author.name !== '';
  const isTold = (postedAt ?? rating) !== undefined;
  return (isTold || isAnswerable(element, selector)) && !element.querySelector(TICKED);
}
const isAnswerable = (element: Element, posts: string): boolean =>
  findReplyBox(element, { posts, after: 0 }).kind !== 'none';
const TICKED = 'input[type="checkbox"],input[type="radio"],[role="checkbox"]';

interface Try {
  selector: string;
  trust: number;
}

interface Group extends Try {
  /** What a thread begins with, by somebody whose name is gone: a post where there are answers to it. */
  begins: boolean;
  elements: Element[];
  /** Sum of what the sample's elements are worth, for the whole group. */
  worth: number;
}

function* weigh(elements: Element[], tried: Try, judge: Judge): Steps<Group | null> {
  const { selector, trust } = tried;
  // One element of a name is a post only where it has the page's headline, or is what all others answer.
  const mayBeOne = STARTS.test(selector) || elements[0]?.querySelector('h1');
  if (!elements.length || (trust >= TRUST.named && elements.length < 2 && !mayBeOne)) return null;
  const isLong = (element: Element) => (element.textContent ?? '').trim().length >= MIN_TEXT;
  // Between rows that hold a post there are others, for buttons and for space.
  const sample = (trust === TRUST.repeated ? elements.filter(isLong) : elements).slice(0, SAMPLE);
  if (
    trust === TRUST.repeated &&
    sample.some((element) => element.getElementsByTagName('*').length > MOST_INSIDE)
  )
    return null;
  const worths: number[] = [];
  let begins = false;
  for (const element of sample) {
    const reading = judge(element, selector);
    const isSure = reading !== null && holds(element, reading, tried);
    if (reading && (isSure || mayBeOne)) worths.push(worthOf(reading));
    begins ||= !isSure;
    yield;
  }
  if (!worths.length || (trust >= TRUST.named && worths.length < LEAST_GOOD * sample.length)) return null;
  const sum = worths.reduce((total, worth) => total + worth, 0);
  const worth = (sum * elements.length) / sample.length;
  return { ...tried, elements, worth, begins: begins && worths.length === 1 };
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
    for (const { selector, elements, begins } of best) {
      yield;
      if (begins && accepted.length === 0) continue;
      const known = accepted.join(',');
      const fresh = elements.filter((element) => !taken.has(element));
      if (!fresh.length || (known && areParts(fresh, known))) continue;
      // A wrapper around posts has no words, author and time of its own beside them.
      const posts = [...accepted, selector].join(',');
      if (known && !fresh.slice(0, SAMPLE).some((element) => judge(element, posts))) continue;
      accepted.push(selector);
      for (const element of fresh) taken.add(element);
    }
  }
  function* weighed(trust: number): Steps<(Group | null)[]> {
    const groups: (Group | null)[] = [];
    const found = candidates[trust]?.(page) ?? [];
    for (const selector of Array.isArray(found) ? found : yield* found) {
      groups.push(yield* weigh(findAll(page, selector, shadow), { selector, trust }, judge));
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
