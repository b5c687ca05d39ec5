/**
 * The count beside the box and the list it opens. Drawn in a closed shadow root over the page: the editor is not touched, and the
 * page's scripts cannot read what we think of the draft or of the post (P51).
 */
import type { Finding, Level } from '@/utils/checker/finding';
import { wordsHere } from '@/utils/words-here';
import css from './badge.css?inline';

/** A shape for each level besides its colour: an octagon, a triangle, a dot; a tick where nothing was found. */
const SHAPES: Record<Level | 'none', string> = {
  block: 'M4 0.5h4L11.5 4v4L8 11.5H4L0.5 8V4Z',
  warn: 'M6 0.5 11.8 11H0.2Z',
  hint: 'M6 2a4 4 0 1 0 0 8A4 4 0 0 0 6 2Z',
  none: 'M1 6.5 2.4 5l2.4 2.4L9.6 2 11 3.4 4.8 10.4Z',
};
const LEVEL_WORDS = { block: 'level_block', warn: 'level_warn', hint: 'level_hint' } as const;
const SVG = 'http://www.w3.org/2000/svg';

export interface Badge {
  show(field: HTMLElement, findings: readonly Finding[]): void;
  hide(): void;
  /** Is that node ours? */
  holds(node: Node): boolean;
  remove(): void;
}

export function drawBadge(document: Document): Badge {
  const window = document.defaultView!;
  const host = document.createElement('answerable-box');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const button = document.createElement('button');
  button.type = 'button';
  const list = document.createElement('ul');
  list.hidden = true;
  root.append(style, button, list);
  let field: HTMLElement | null = null;
  let frame = 0;

  const shape = (level: Level | 'none'): SVGElement => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 12 12');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', SHAPES[level]);
    svg.append(path);
    return svg;
  };

  function place(): void {
    frame = 0;
    if (!field?.isConnected) {
      hide();
      return;
    }
    const box = field.getBoundingClientRect();
    const seen = box.width > 0 && box.bottom > 0 && box.top < window.innerHeight;
    host.style.visibility = seen ? 'visible' : 'hidden';
    const rtl = window.getComputedStyle(field).direction === 'rtl';
    const width = button.offsetWidth;
    const x = rtl ? box.left + 4 : box.right - width - 4;
    button.style.transform = `translate(${x}px, ${Math.max(box.top - 14, 0)}px)`;
    if (list.hidden) return;
    const below = box.top + 12;
    const room = window.innerHeight - below;
    const up = room < list.offsetHeight + 8;
    const left = Math.min(
      Math.max(rtl ? x : x + width - list.offsetWidth, 8),
      window.innerWidth - list.offsetWidth - 8,
    );
    const top = up ? Math.max(box.top - 18 - list.offsetHeight, 8) : below;
    list.style.transform = `translate(${left}px, ${top}px)`;
  }
  const placeSoon = () => {
    if (frame === 0 && field) frame = window.requestAnimationFrame(place);
  };
  const resized = new ResizeObserver(placeSoon);

  function toggle(open: boolean): void {
    list.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    placeSoon();
  }

  function hide(): void {
    field = null;
    resized.disconnect();
    window.removeEventListener('scroll', placeSoon, { capture: true });
    window.removeEventListener('resize', placeSoon);
    toggle(false);
    host.remove();
  }

  // The editor keeps the focus, and the site's own keys do not hear what is pressed in here.
  root.addEventListener('mousedown', (event) => event.preventDefault());
  for (const type of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type !== 'keydown' || (event as KeyboardEvent).key !== 'Escape') return;
      toggle(false);
      field?.focus();
    });
  button.addEventListener('click', (event) => event.isTrusted && toggle(list.hidden === true));

  return {
    show(of, findings) {
      const worst = findings[0]?.level ?? 'none';
      button.dataset.level = worst;
      button.replaceChildren(shape(worst), ...(findings.length > 0 ? [String(findings.length)] : []));
      button.setAttribute(
        'aria-label',
        findings.length > 0 ? wordsHere('box_found', String(findings.length)) : wordsHere('box_clean'),
      );
      list.setAttribute('aria-label', wordsHere('findings_label'));
      list.replaceChildren(
        ...findings.map(({ level, message }) => {
          const item = document.createElement('li');
          item.dataset.level = level;
          const words = document.createElement('span');
          words.textContent = `${wordsHere(LEVEL_WORDS[level])}: ${wordsHere(message.key, ...(message.args ?? []))}`;
          item.append(shape(level), words);
          return item;
        }),
      );
      if (findings.length === 0) toggle(false);
      if (field !== of) {
        resized.disconnect();
        resized.observe(of);
        window.addEventListener('scroll', placeSoon, { capture: true, passive: true });
        window.addEventListener('resize', placeSoon, { passive: true });
      }
      field = of;
      if (!host.isConnected) document.documentElement.append(host);
      placeSoon();
    },
    hide,
    holds: (node) => node === host || root.contains(node),
    remove() {
      window.cancelAnimationFrame(frame);
      hide();
    },
  };
}
