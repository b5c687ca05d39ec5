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
/** A page that grew and moved no mark is a feed that grows at its end: its size is not watched for so long, in ms. */
const STILL = 400;
/** Marks are made a little before their posts come into sight. */
const EARLY = '200px 0px';

export interface Marks {
  put(marked: Marked): void;
  /** A mention whose verdict is on its way: what its post's place is asked for now need not be waited for then. */
  expect(key: string, element: Element): void;
  isInSight(key: string): boolean;
  drop(key: string): void;
  /** The page changed around the marks. `mayCover`: what came or left may lie over them. */
  check(mayCover: boolean): void;
  /** Draws a frame around a post for a moment. */
  outline(element: Element): void;
  /** A line of words in the corner, read out by screen readers. */
  note(text: string): void;
  remove(): void;
}

interface Mark {
  key: string;
  element: Element;
  /** null while its verdict is on its way. */
  marked: Marked | null;
  sighted: boolean;
  /** null while its post is out of sight. */
  button: HTMLButtonElement | null;
  /** Where the button was put, as we wrote it: the browser gives the style back in words of its own. */
  place: string;
}

interface Listeners {
  onClick: (key: string) => void;
  /** Somebody rests on a mark. */
  onRest: (marked: Marked, button: HTMLElement) => void;
  /** A post came into sight whose verdict is on its way. */
  onSight: () => void;
}

export function drawMarks(document: Document, { onClick, onRest, onSight }: Listeners): Marks {
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
  /** Those that show, in page order, so that the tab key goes down the page. */
  let inSight: Mark[] = [];
  /** Of the page, when it was last seen to change, in CSS pixels. */
  let height = -1;
  let resting: ReturnType<typeof setTimeout> | undefined;
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

  /** A page that zooms itself with CSS multiplies our lengths too, and boxes are measured after that. */
  const zoom = () => host.currentCSSZoom || 1;

  const isRtl = () => window.getComputedStyle(document.documentElement).direction === 'rtl';

  /**
   * Moves each mark to its post's upper end corner, and with `covers` hides those whose posts lie under something.
   * Reads first, then writes: a button that came in before would cost a layout of the page.
   * @returns whether a mark moved.
   */
  function place(covers: boolean): boolean {
    if (inSight.length === 0) return false;
    const base = host.getBoundingClientRect();
    const rtl = isRtl();
    const scale = zoom();
    const places = inSight.map(({ element }) => {
      const box = element.getBoundingClientRect();
      const x = ((rtl ? box.left + 8 : box.right - 8) - base.left) / scale;
      // Half above its post, but never above the document's own top.
      const y = Math.max(box.top - 12 - base.top, 0) / scale;
      // Beside the mark, which would be found itself.
      const covered = covers && !isOnTop(element, rtl ? box.left + 4 : box.right - 4, box.top + 4);
      return { transform: `translate(${rtl ? `${x}px` : `calc(${x}px - 100%)`}, ${y}px)`, covered };
    });
    let moved = false;
    for (const [i, { transform, covered }] of places.entries()) {
      const mark = inSight[i]!;
      const button = buttonOf(mark, i);
      if (!button) continue;
      const visibility = covered ? 'hidden' : 'visible';
      if (covers && button.style.visibility !== visibility) button.style.visibility = visibility;
      if (mark.place === transform) continue;
      mark.place = transform;
      button.style.transform = transform;
      moved = true;
    }
    return moved;
  }

  function follow() {
    const moved = place(false);
    if (moved) lookUnder();
    return moved;
  }

  /** Within this frame, once it is laid out: who scrolls a box sees its posts move at once, and reading costs no layout of its own. */
  const placeSoon = () => {
    if (inSight.length > 0) laidOut.observe(document.documentElement);
  };

  /** A mark's button, made when it is first placed. */
  function buttonOf(mark: Mark, at: number): HTMLButtonElement | null {
    if (mark.button || !mark.marked) return mark.button;
    const button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (event.isTrusted) onClick(mark.key);
    });
    onDwell(button, () => {
      if (mark.marked) onRest(mark.marked, button);
    });
    dress(button, mark.marked);
    const next = inSight.find((other, place) => place > at && other.button);
    root.insertBefore(button, next?.button ?? null);
    mark.button = button;
    mark.place = '';
    resized.observe(mark.element);
    return button;
  }

  /** Takes its place among those that show; the button follows when all are placed. */
  function appear(mark: Mark) {
    if (!mark.marked || inSight.includes(mark)) return;
    const { element } = mark;
    const after = inSight.findIndex(
      (other) => element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    inSight.splice(after < 0 ? inSight.length : after, 0, mark);
  }

  function disappear(mark: Mark) {
    // Who has it focused still needs it, wherever the page was scrolled.
    if (mark.button && root.activeElement === mark.button) return;
    mark.button?.remove();
    mark.button = null;
    resized.unobserve(mark.element);
    inSight = inSight.filter((other) => other !== mark);
  }

  const sight = new IntersectionObserver(
    (entries) => {
      const before = inSight.length;
      let awaited = false;
      for (const { target, isIntersecting } of entries) {
        const mark = byElement.get(target);
        if (!mark) continue;
        mark.sighted = isIntersecting;
        awaited ||= isIntersecting && !mark.marked;
        if (isIntersecting) appear(mark);
        else disappear(mark);
      }
      if (inSight.length > before) placeSoon();
      if (awaited) onSight();
    },
    { rootMargin: EARLY },
  );
  // Told when the layout is done: as soon as they begin to observe, and when content that came in above moves the posts.
  const laidOut = new ResizeObserver(() => {
    laidOut.disconnect();
    place(true);
  });
  const resized = new ResizeObserver(follow);
  const grown = new ResizeObserver(([entry]) => {
    const before = height;
    height = entry?.contentRect.height ?? before;
    if (follow() || height === before) return;
    grown.disconnect();
    resting = setTimeout(() => grown.observe(document.documentElement), STILL);
  });
  grown.observe(document.documentElement);

  window.addEventListener('scroll', placeSoon, { capture: true, passive: true });
  window.addEventListener('resize', placeSoon, { passive: true });

  function checkWhenCalm() {
    const now = performance.now();
    const calm = now - calmSince >= CALM || now - restlessSince >= RESTLESS;
    checking = calm ? undefined : setTimeout(checkWhenCalm, CALM);
    if (calm) placeSoon();
  }

  /** Soon: whether the posts of the marks in sight lie under something. */
  function lookUnder() {
    calmSince = performance.now();
    if (checking !== undefined || inSight.length === 0) return;
    restlessSince = calmSince;
    checking = setTimeout(checkWhenCalm, CALM);
  }

  /** The mark of a mention at its element. */
  function markOf(key: string, element: Element): Mark {
    attach();
    const known = marks.get(key);
    if (known?.element === element) return known;
    drop(key);
    const mark: Mark = { key, element, marked: null, sighted: false, button: null, place: '' };
    marks.set(key, mark);
    byElement.set(element, mark);
    sight.observe(element);
    return mark;
  }

  function drop(key: string) {
    const mark = marks.get(key);
    if (!mark) return;
    mark.button?.remove();
    inSight = inSight.filter((other) => other !== mark);
    marks.delete(key);
    const { element } = mark;
    if (byElement.get(element) !== mark) return;
    byElement.delete(element);
    sight.unobserve(element);
    resized.unobserve(element);
  }

  return {
    put(marked) {
      const mark = markOf(marked.key, marked.element);
      mark.marked = marked;
      if (mark.button) dress(mark.button, marked);
      else if (mark.sighted) {
        appear(mark);
        placeSoon();
      }
    },
    expect(key, element) {
      const mark = markOf(key, element);
      mark.marked = null;
      if (mark.sighted) disappear(mark);
    },
    isInSight: (key) => marks.get(key)?.sighted ?? false,
    drop,
    check(mayCover) {
      if (marks.size === 0) return;
      // A site that puts another body in place takes our marks with the old one.
      attach();
      if (mayCover) lookUnder();
    },
    outline(element) {
      attach();
      const base = host.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      const frameAround = document.createElement('div');
      frameAround.className = 'outline';
      const px = (length: number) => `${length / zoom()}px`;
      frameAround.style.inlineSize = px(box.width + 8);
      frameAround.style.blockSize = px(box.height + 8);
      frameAround.style.transform = `translate(${px(box.left - base.left - 4)}, ${px(box.top - base.top - 4)})`;
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
      grown.disconnect();
      clearTimeout(checking);
      clearTimeout(resting);
      laidOut.disconnect();
      window.removeEventListener('scroll', placeSoon, { capture: true });
      window.removeEventListener('resize', placeSoon);
      host.remove();
    },
  };
}
