/**
 * The marks beside mentions. They lie in one shadow root of ours on top of the page, not inside the posts: a framework that finds
 * foreign nodes in what it rendered breaks, and a post with its own shadow tree would not show them. Nothing of the page moves.
 */

import type { Urgency, Verdict } from '@/utils/judge/verdict';
import { type MessageKey, wordsHere } from '@/utils/words-here';
import css from './marks.css?inline';

/** Shape besides word and colour: a warning sign, a full circle, a ring. */
const SHAPES: Record<Urgency, string> = {
  now: 'M6 0.5 11.8 11H0.2ZM5.3 4v3.6h1.4V4Zm0 4.6v1.4h1.4V8.6Z',
  today: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z',
  whenever: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
};
const SVG = 'http://www.w3.org/2000/svg';
/** How long the outline of a revealed post and a note stay, in ms. */
const OUTLINE_TIME = 2_500;
const NOTE_TIME = 6_000;

export interface Marked {
  key: string;
  element: Element;
  verdict: Verdict;
  author: string;
}

export interface Marks {
  /** Shows exactly these marks. */
  show(marked: Marked[]): void;
  /** Draws a frame around a post for a moment. */
  outline(element: Element): void;
  /** A line of words in the corner, read out by screen readers. */
  note(text: string): void;
  remove(): void;
}

function shape(document: Document, urgency: Urgency): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[urgency]);
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}

/** Is the post itself on top at that point? No mark over a page's sticky header, or beyond the edge of a box that scrolls. */
function isOnTop(element: Element, x: number, y: number, host: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const top = root.elementsFromPoint(x, y).find((found) => found !== host);
  return top !== undefined && (element.contains(top) || top.contains(element));
}

export function drawMarks(document: Document, onClick: (key: string) => void): Marks {
  const window = document.defaultView!;
  const host = document.createElement('answerable-marks');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const live = document.createElement('div');
  live.setAttribute('role', 'status');
  root.append(style, live);

  const buttons = new Map<string, { button: HTMLButtonElement; element: Element; face: string }>();
  const visible = new Set<Element>();
  let frame = 0;

  function dress(button: HTMLButtonElement, { verdict, author }: Marked) {
    const kind = wordsHere(`kind_${verdict.kind.replace('-', '_')}` as MessageKey);
    const when = wordsHere(`urgency_${verdict.urgency}`);
    const label = verdict.urgency === 'whenever' ? kind : `${kind} · ${when}`;
    button.replaceChildren(shape(document, verdict.urgency), label);
    button.dataset.urgency = verdict.urgency;
    button.setAttribute('aria-label', wordsHere('mark_label', kind, when, author));
  }

  /** Moves each mark that may be seen to its post's upper end corner; reads first, then writes, once a frame. */
  function place() {
    frame = 0;
    const base = host.getBoundingClientRect();
    const rtl = window.getComputedStyle(document.documentElement).direction === 'rtl';
    const places = [...buttons.values()]
      .filter(({ element }) => visible.has(element))
      .map(({ button, element }) => {
        const box = element.getBoundingClientRect();
        const width = button.offsetWidth;
        const x = rtl ? box.left + 8 : Math.max(box.left, box.right - width - 8);
        // Half above its post, but never above the document's own top.
        const y = Math.max(box.top - 12 - base.top, 0);
        const hidden = !isOnTop(element, rtl ? box.left + 12 : box.right - 12, box.top + 4, host);
        return { button, hidden, move: `translate(${x - base.left}px, ${y}px)` };
      });
    for (const { button, hidden, move } of places) {
      if (button.style.transform !== move) button.style.transform = move;
      button.style.visibility = hidden ? 'hidden' : 'visible';
    }
  }
  const placeSoon = () => {
    if (frame === 0 && visible.size > 0) frame = window.requestAnimationFrame(place);
  };

  const inSight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    for (const { button, element } of buttons.values()) button.hidden = !visible.has(element);
    placeSoon();
  });
  const resized = new ResizeObserver(placeSoon);

  window.addEventListener('scroll', placeSoon, { capture: true, passive: true });
  window.addEventListener('resize', placeSoon, { passive: true });

  function forget(key: string) {
    const known = buttons.get(key);
    if (!known) return;
    known.button.remove();
    buttons.delete(key);
    inSight.unobserve(known.element);
    resized.unobserve(known.element);
    visible.delete(known.element);
  }

  function put(marked: Marked) {
    const face = JSON.stringify([marked.verdict.kind, marked.verdict.urgency, marked.author]);
    const known = buttons.get(marked.key);
    if (known?.element === marked.element) {
      if (known.face !== face) dress(known.button, marked);
      known.face = face;
      return;
    }
    forget(marked.key);
    const button = document.createElement('button');
    button.type = 'button';
    button.hidden = true;
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (event.isTrusted) onClick(marked.key);
    });
    dress(button, marked);
    root.append(button);
    buttons.set(marked.key, { button, element: marked.element, face });
    inSight.observe(marked.element);
    resized.observe(marked.element);
  }

  return {
    show(marked) {
      if (marked.length > 0 && !host.isConnected) document.documentElement.append(host);
      const wanted = new Set(marked.map(({ key }) => key));
      for (const key of buttons.keys()) if (!wanted.has(key)) forget(key);
      for (const one of marked) put(one);
      placeSoon();
    },
    outline(element) {
      if (!host.isConnected) document.documentElement.append(host);
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
      if (!host.isConnected) document.documentElement.append(host);
      const box = document.createElement('div');
      box.className = 'note';
      box.textContent = text;
      live.replaceChildren(box);
      setTimeout(() => box.remove(), NOTE_TIME);
    },
    remove() {
      inSight.disconnect();
      resized.disconnect();
      window.cancelAnimationFrame(frame);
      window.removeEventListener('scroll', placeSoon, { capture: true });
      window.removeEventListener('resize', placeSoon);
      host.remove();
    },
  };
}
