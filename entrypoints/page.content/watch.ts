/** Notices what is new or changed on a page and hands over the posts concerned, in small slices while the page is idle. */

import { parentOf } from '@/utils/sites/dom/query';
import { shadowRootsIn } from '@/utils/sites/shadow';
import type { SiteReader } from '@/utils/sites/site';

/** Longest run of our work at a time, in ms; half of a 60 Hz frame. */
const SLICE = 8;
/** Longest wait for an idle moment, in ms: a mark should stand within 100 ms of its post. */
const PATIENCE = 30;
/** What people type into is never a post: no work per keystroke. */
const EDITABLE = '[contenteditable]:not([contenteditable="false"]), textarea, input';

interface Watched {
  reader: () => SiteReader;
  /** A cheap first look at what came in: false where nothing in it can concern anybody. */
  mayMatter: (added: Element) => boolean;
  /** A post element is new, or something inside it changed. */
  onPost: (post: Element) => void;
  /** All that was noted is worked off. `left`: nodes have left the page since the last time. */
  onSettled: (left: boolean) => void;
  onNavigate: () => void;
}

export interface Watcher {
  /** Reads the whole page again: another reader, another brand. */
  rescan(): void;
  stop(): void;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

export function watch(
  document: Document,
  { reader, mayMatter, onPost, onSettled, onNavigate }: Watched,
): Watcher {
  const added = new Set<Element>();
  const changed = new Set<Element>();
  const posts = new Set<Element>();
  const observed = new WeakSet<ShadowRoot>();
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
      left ||= record.removedNodes.length > 0;
      for (const node of record.addedNodes) if (isElement(node)) added.add(node);
    }
    if (added.size > 0 || changed.size > 0) schedule();
  };
  const observer = new MutationObserver(noteRecords);

  const observe = (root: Document | ShadowRoot) =>
    observer.observe(root, { childList: true, subtree: true, characterData: true });

  /** Shadow roots do not report to their document's observer: each is watched by itself. */
  const observeShadows = (root: ParentNode) => {
    for (const shadow of shadowRootsIn(root)) {
      if (observed.has(shadow)) continue;
      observed.add(shadow);
      observe(shadow);
    }
  };

  const takeIn = (element: Element) => {
    if (!element.isConnected || element.matches(EDITABLE)) return;
    // What left and came back may have changed in between, which no mutation tells of.
    if (!left && !mayMatter(element)) return;
    const by = reader();
    // Looking for shadow roots is a visit to every element: only where posts may stand in them.
    if (by.shadow) observeShadows(element);
    const found = by.posts(element);
    anyFound ||= found.length > 0;
    for (const post of found) posts.add(post);
    if (found.length === 0) changed.add(element);
  };

  const takeChange = (element: Element) => {
    const post = element.isConnected ? reader().owner(element) : null;
    if (post) posts.add(post);
  };

  const takePost = (post: Element) => {
    if (!post.isConnected) return;
    try {
      onPost(post);
    } catch (error) {
      // One post in a shape that nobody foresaw must not cost the others.
      console.error('Answerable could not read a post on this page.', error);
    }
  };

  /** Takes from a set until it is empty or the time is up; false: there is more to do. */
  const drain = (set: Set<Element>, take: (element: Element) => void, end: number): boolean => {
    for (const element of set) {
      if (performance.now() > end) return false;
      set.delete(element);
      take(element);
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
    const all = drain(added, takeIn, end) && drain(changed, takeChange, end) && drain(posts, takePost, end);
    if (!all) return schedule();
    const leaving = left;
    left = false;
    onSettled(leaving);
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
