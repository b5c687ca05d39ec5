/**
 * The marks beside mentions. They lie in one shadow root of ours on top of the page, not inside the posts: a framework that finds
 * foreign nodes in what it rendered breaks, and a post with its own shadow tree would not show them. Nothing of the page moves.
 * Only marks in sight exist at all; where they stand is read when the browser has laid the page out anyway.
 */

import { onDwell } from './dwell';
import { dress, type Marked } from './mark';
import css from './marks.css?inline';

/** How long the outline of a revealed post and a note stay, in ms. */
const OUTLINE_TIME = 2_500;
const NOTE_TIME = 6_000;
/** Something may have come to lie over a mark: looked after when the page has been calm for so long, in ms, … */
const CALM = 400;
/** … or has not been calm for so long: on a page that is laid out anew all the time, looking costs a layout each time. */
const RESTLESS = 10_000;
/** Marks are made a little before their posts come into sight. */
const EARLY = '200px 0px';

export interface Marks {
  put(marked: Marked): void;
  drop(key: string): void;
  /** The page changed around the marks. */
  check(): void;
  /** Draws a frame around a post for a moment. */
  outline(element: Element): void;
  /** A line of words in the corner, read out by screen readers. */
  note(text: string): void;
  remove(): void;
}

interface Mark {
  marked: Marked;
  /** null while its post is out of sight. */
  button: HTMLButtonElement | null;
}

interface Listeners {
  onClick: (key: string) => void;
  /** Somebody rests on a mark. */
  onRest: (marked: Marked, button: HTMLElement) => void;
}

export function drawMarks(document: Document, { onClick, onRest }: Listeners): Marks {
  const window = document.defaultView!;
  const host = document.createElement('answerable-marks');
  // The page must not read what we make of a post: "competitor" and "former worker" stay inside (P51). Tests read the lab build's.
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'lab' ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const live = document.createElement('div');
  live.setAttribute('role', 'status');
  root.append(style, live);

  const marks = new Map<string, Mark>();
  const byElement = new Map<Element, Mark>();
  /** In page order, so that the tab key goes down the page. */
  let inSight: Mark[] = [];
  let frame = 0;
  let checking: ReturnType<typeof setTimeout> | undefined;
  let calmSince = 0;
  let restlessSince = 0;

  /**
   * At the end of the body: React 18 hydrates whole documents, throws the server's page away for a foreign child of <html>,
   * and leaves one at the end of <body> alone (shouldDeleteUnhydratedTailInstances in react-dom).
   */
  function attach() {
    if (!host.isConnected) (document.body ?? document.documentElement).append(host);
  }

  /**
   * Is the post itself on top at that point? No mark over a page's header or dialog, or beyond the edge of a box that scrolls.
   * It asks for the topmost element only: for a list of all, the browser visits every post of the page.
   */
  function isOnTop(element: Element, x: number, y: number): boolean {
    const top = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    return top !== null && (top === host || element.contains(top) || top.contains(element));
  }

  const isRtl = () => window.getComputedStyle(document.documentElement).direction === 'rtl';

  /** Moves each mark to its post's upper end corner: reads first, then writes. */
  function move() {
    if (inSight.length === 0) return;
    const base = host.getBoundingClientRect();
    const rtl = isRtl();
    const places = inSight.map(({ button, marked: { element } }) => {
      const box = element.getBoundingClientRect();
      const x = (rtl ? box.left + 8 : box.right - 8) - base.left;
      // Half above its post, but never above the document's own top.
      const y = Math.max(box.top - 12 - base.top, 0);
      return { button, transform: `translate(${rtl ? `${x}px` : `calc(${x}px - 100%)`}, ${y}px)` };
    });
    for (const { button, transform } of places)
      if (button && button.style.transform !== transform) button.style.transform = transform;
  }

  /** Hides marks whose posts lie under something. */
  function hideCovered() {
    const rtl = isRtl();
    const covered = inSight.map(({ marked: { element } }) => {
      const box = element.getBoundingClientRect();
      // Beside the mark, which would be found itself.
      return !isOnTop(element, rtl ? box.left + 4 : box.right - 4, box.top + 4);
    });
    for (const [i, { button }] of inSight.entries()) {
      const visibility = covered[i] ? 'hidden' : 'visible';
      if (button && button.style.visibility !== visibility) button.style.visibility = visibility;
    }
  }

  const place = () => {
    move();
    hideCovered();
  };
  /** Within this frame: who scrolls a box sees its posts move at once. */
  const placeSoon = () => {
    if (frame === 0 && inSight.length > 0)
      frame = window.requestAnimationFrame(() => {
        frame = 0;
        place();
      });
  };

  function makeButton(mark: Mark): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (event.isTrusted) onClick(mark.marked.key);
    });
    onDwell(button, () => onRest(mark.marked, button));
    dress(button, mark.marked);
    return button;
  }

  function appear(mark: Mark) {
    if (mark.button) return;
    mark.button = makeButton(mark);
    const { element } = mark.marked;
    const after = inSight.findIndex(
      (other) => element.compareDocumentPosition(other.marked.element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const at = after < 0 ? inSight.length : after;
    root.insertBefore(mark.button, inSight[at]?.button ?? null);
    inSight.splice(at, 0, mark);
    resized.observe(element);
  }

  function disappear(mark: Mark) {
    // Who has it focused still needs it, wherever the page was scrolled.
    if (mark.button && root.activeElement === mark.button) return;
    mark.button?.remove();
    mark.button = null;
    resized.unobserve(mark.marked.element);
    inSight = inSight.filter((other) => other !== mark);
  }

  const sight = new IntersectionObserver(
    (entries) => {
      const before = inSight.length;
      for (const { target, isIntersecting } of entries) {
        const mark = byElement.get(target);
        if (mark && isIntersecting) appear(mark);
        else if (mark) disappear(mark);
      }
      if (inSight.length > before) place();
    },
    { rootMargin: EARLY },
  );
  // Told when the layout is done, so that reading it costs the page nothing: content that came in above moves the posts.
  const resized = new ResizeObserver(move);
  resized.observe(document.documentElement);

  window.addEventListener('scroll', placeSoon, { capture: true, passive: true });
  window.addEventListener('resize', placeSoon, { passive: true });

  function checkWhenCalm() {
    const now = performance.now();
    const calm = now - calmSince >= CALM || now - restlessSince >= RESTLESS;
    checking = calm ? undefined : setTimeout(checkWhenCalm, CALM);
    // An idle moment after a frame: everything is laid out, and looking costs the page nothing.
    if (calm) window.requestAnimationFrame(() => window.requestIdleCallback(place));
  }

  function drop(key: string) {
    const mark = marks.get(key);
    if (!mark) return;
    mark.button?.remove();
    inSight = inSight.filter((other) => other !== mark);
    marks.delete(key);
    const { element } = mark.marked;
    if (byElement.get(element) !== mark) return;
    byElement.delete(element);
    sight.unobserve(element);
    resized.unobserve(element);
  }

  return {
    put(marked) {
      attach();
      const known = marks.get(marked.key);
      if (known?.marked.element === marked.element) {
        known.marked = marked;
        if (known.button) dress(known.button, marked);
        return;
      }
      drop(marked.key);
      const mark = { marked, button: null };
      marks.set(marked.key, mark);
      byElement.set(marked.element, mark);
      sight.observe(marked.element);
    },
    drop,
    check() {
      if (marks.size === 0) return;
      // A site that puts another body in place takes our marks with the old one.
      attach();
      calmSince = performance.now();
      if (checking !== undefined || inSight.length === 0) return;
      restlessSince = calmSince;
      checking = setTimeout(checkWhenCalm, CALM);
    },
    outline(element) {
      attach();
      const base = host.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      const frameAround = document.createElement('div');
      frameAround.className = 'outline';
      frameAround.style.inlineSize = `${box.width + 8}px`;
      frameAround.style.blockSize = `${box.height + 8}px`;
      frameAround.style.transform = `translate(${box.left - base.left - 4}px, ${box.top - base.top - 4}px)`;
      root.append(frameAround);
      setTimeout(() => frameAround.remove(), OUTLINE_TIME);
    },
    note(text) {
      attach();
      const box = document.createElement('div');
      box.className = 'note';
      box.textContent = text;
      live.replaceChildren(box);
      setTimeout(() => box.remove(), NOTE_TIME);
    },
    remove() {
      sight.disconnect();
      resized.disconnect();
      clearTimeout(checking);
      window.cancelAnimationFrame(frame);
      window.removeEventListener('scroll', placeSoon, { capture: true });
      window.removeEventListener('resize', placeSoon);
      host.remove();
    },
  };
}
