/** Notices what is new or changed on a page and hands over the posts concerned, in small slices while the page is idle. */

import { parentOf } from '@/utils/sites/dom/query';
import { shadowRootsIn } from '@/utils/sites/shadow';
import type { SiteReader } from '@/utils/sites/site';
import { goOn, SLICE, type Steps } from '@/utils/sites/steps';

/** Longest wait for an idle moment, in ms: a mark should stand within 100 ms of its post. */
const PATIENCE = 30;
/** What people type into is never a post: no work per keystroke. */
const EDITABLE = '[contenteditable]:not([contenteditable="false"]), textarea, input';

/** What happened on the page since all was worked off the last time. */
export interface Since {
  /** Nodes have left the page. */
  left: boolean;
  /** What came or left may lie over posts: a dialog, a menu, not one more post in a list. */
  mayCover: boolean;
}

interface Watched {
  reader: () => SiteReader;
  /** A cheap first look at what came in: false where nothing in it can concern anybody. */
  mayMatter: (added: Element) => boolean;
  /** A post element is new, or something inside it changed. */
  onPost: (post: Element) => void;
  /** All that was noted is worked off. */
  onSettled: (since: Since) => void;
  onNavigate: () => void;
}

export interface Watcher {
  /** Reads the whole page again: another reader, another brand. */
  rescan(): void;
  stop(): void;
}

/** Posts of a feed lie in so many boxes of their own at most. */
const DEEPEST = 4;
/** More nodes than this at once are gone through from one to the next. */
const MANY = 8;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/**
 * The elements among nodes that came in together. Going from sibling to sibling is many times quicker than going through the
 * list, for which the browser makes an object of every white space in between. What is no longer between the first and
 * the last was moved since, and has a record of its own.
 */
function elementsOf(nodes: NodeList): Element[] {
  const found: Element[] = [];
  const first = nodes[0] as Element | CharacterData;
  const last = nodes[nodes.length - 1] as Element | CharacterData;
  if (nodes.length > MANY && first.parentNode && first.parentNode === last.parentNode) {
    const end = last.nextElementSibling;
    let at = isElement(first) ? first : first.nextElementSibling;
    for (; at && at !== end; at = at.nextElementSibling) found.push(at);
    if (at === end) return found;
  }
  return [...nodes].filter(isElement);
}

/** A dialog or menu that a page puts into its list of posts is another element than they are, or of another class. */
function isLikeFirst(element: Element, list: Node): boolean {
  const { firstElementChild } = list as Element;
  const first = firstElementChild === element ? element.nextElementSibling : firstElementChild;
  return first?.localName === element.localName && first.className === element.className;
}

/** Is it the only post in there, and not deep: an item of a list? */
function isItem(element: Element, [post, ...more]: Element[]): boolean {
  if (!post || more.length > 0) return false;
  let at: Element | null = post;
  for (let depth = 0; at && at !== element && depth < DEEPEST; depth++) at = at.parentElement;
  return at === element;
}

export function watch(
  document: Document,
  { reader, mayMatter, onPost, onSettled, onNavigate }: Watched,
): Watcher {
  const added = new Set<Element>();
  /** Below which shadow roots may stand. */
  const hosting = new Set<Element>();
  const changed = new Set<Element>();
  const posts = new Set<Element>();
  const observed = new WeakSet<ShadowRoot>();
  /** Into which posts come as items of a list. */
  const lists = new WeakSet<Node>();
  /** In which elements came or went since the last time, and whether one of them would be none of a list's items. */
  const shaken = new Map<Node, boolean>();
  /** The reader gets to know the page: what has to be gone through before the posts in `root` can be asked for. */
  let study: { by: SiteReader; root: Element; steps: Steps } | null = null;
  let left = false;
  let anyFound = false;
  let address = document.location.href;
  let scheduled = 0;

  const noteRecords = (records: MutationRecord[]) => {
    let last: Node | null = null;
    let ignored = false;
    for (const record of records) {
      const { target } = record;
      const again = target === last;
      last = target;
      if (!again) {
        const element = isElement(target) ? target : parentOf(target);
        ignored = element?.closest(EDITABLE) != null;
        if (element && !ignored) changed.add(element);
      }
      if (ignored || record.type !== 'childList') continue;
      const gone = record.removedNodes;
      left ||= gone.length > 0;
      const came = record.addedNodes.length > 0 ? elementsOf(record.addedNodes) : [];
      for (const element of came) added.add(element);
      const [one = gone[0]] = came;
      if (!one || !isElement(one)) continue;
      // Whether it is a list may only be known once its first post is read.
      const odd = came.length + gone.length === 1 && !isLikeFirst(one, target);
      if (odd || !shaken.has(target)) shaken.set(target, odd);
    }
    if (added.size > 0 || changed.size > 0) schedule();
  };
  const observer = new MutationObserver(noteRecords);

  const observe = (root: Document | ShadowRoot) =>
    observer.observe(root, { childList: true, subtree: true, characterData: true });

  /** Shadow roots do not report to their document's observer: each is watched by itself. */
  const observeShadows = (root: ParentNode): boolean => {
    for (const shadow of shadowRootsIn(root)) {
      if (observed.has(shadow)) continue;
      observed.add(shadow);
      observe(shadow);
    }
    return true;
  };

  const takeIn = (element: Element, end: number): boolean => {
    // What left and came back may have changed in between, which no mutation tells of.
    if (!left && !mayMatter(element)) return true;
    if (!element.isConnected || element.matches(EDITABLE)) return true;
    const by = reader();
    const steps = by.study?.(element);
    if (!steps || steps.next().done) takePosts(element);
    else study = { by, root: element, steps };
    return studied(end);
  };

  /** false: the time is up. What changes meanwhile is noted as ever, and taken in afterwards. */
  const studied = (end: number): boolean => {
    if (!study) return true;
    const { by, root, steps } = study;
    // Another reader comes with a look at the whole page.
    if (by === reader() && !goOn(steps, end)) return false;
    study = null;
    // What was learnt holds for all that came before.
    takePosts(anyFound && root.isConnected ? root : document.documentElement);
    return true;
  };

  const takePosts = (element: Element) => {
    const by = reader();
    // Looking for shadow roots is a visit to every element: only where posts may stand in them.
    if (by.shadow) hosting.add(element);
    const found = by.posts(element);
    anyFound ||= found.length > 0;
    for (const post of found) posts.add(post);
    const around = element.parentNode;
    if (around && around !== document.body && isItem(element, found)) lists.add(around);
    if (found.length === 0) changed.add(element);
  };

  const takeChange = (element: Element): boolean => {
    const post = element.isConnected ? reader().owner(element) : null;
    if (post) posts.add(post);
    return true;
  };

  const takePost = (post: Element): boolean => {
    try {
      if (post.isConnected) onPost(post);
    } catch (error) {
      // One post in a shape that nobody foresaw must not cost the others.
      console.error('Answerable could not read a post on this page.', error);
    }
    return true;
  };

  /** Takes from a set until it is empty or the time is up; false: there is more to do. */
  const drain = (
    set: Set<Element>,
    take: (element: Element, end: number) => boolean,
    end: number,
  ): boolean => {
    let n = 0;
    for (const element of set) {
      // Asking the time costs as much as most of what is taken.
      if (n++ % 4 === 0 && performance.now() > end) return false;
      set.delete(element);
      if (!take(element, end)) return false;
    }
    return true;
  };

  /** Works off what was noted; whatever is left when the time is up waits for the next idle moment. */
  const slice = () => {
    scheduled = 0;
    if (document.location.href !== address) {
      address = document.location.href;
      onNavigate();
    }
    const end = performance.now() + SLICE;
    const all =
      studied(end) &&
      drain(added, takeIn, end) &&
      drain(hosting, observeShadows, end) &&
      drain(changed, takeChange, end) &&
      drain(posts, takePost, end);
    if (!all) return schedule();
    const since = { left, mayCover: [...shaken].some(([parent, odd]) => odd || !lists.has(parent)) };
    left = false;
    shaken.clear();
    onSettled(since);
  };

  function schedule() {
    if (scheduled === 0) scheduled = requestIdleCallback(slice, { timeout: PATIENCE });
  }

  const rescan = () => {
    added.add(document.documentElement);
    schedule();
  };

  observe(document);
  rescan();
  // A custom element's shadow root comes with its script, and no mutation tells of it.
  const late = [500, 2_000].map((delay) =>
    setTimeout(() => {
      if (reader().shadow || !anyFound) rescan();
    }, delay),
  );
  // In-app navigation without a change of nodes (a query, a tab) still changes what the page is about.
  const moves = (document.defaultView as (Window & { navigation?: EventTarget }) | null)?.navigation;
  moves?.addEventListener('navigatesuccess', schedule);

  return {
    rescan,
    stop() {
      observer.disconnect();
      cancelIdleCallback(scheduled);
      for (const timer of late) clearTimeout(timer);
      moves?.removeEventListener('navigatesuccess', schedule);
    },
  };
}
