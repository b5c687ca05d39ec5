/** What the person sees while teaching: frames around parts of the page and one bar, in a shadow root of ours on top of the page. */
import type { TeachState } from '@/utils/sites/teach/state';
import { type MessageKey, wordsHere } from '@/utils/words-here';
import css from './overlay.css?inline';

export interface Frame {
  element: Element;
  /** `aim`: under the pointer. `post` and `part`: chosen, or what would be read. */
  look: 'aim' | 'post' | 'part';
}

export interface Overlay {
  host: Element;
  /** Is the event about one of our own buttons? */
  isOurControl(event: Event): boolean;
  /** Draws the frames as they are now, and says what this step asks for. */
  draw(step: TeachState['step']): void;
  remove(): void;
}

interface Pressed {
  onLeave: () => void;
  onAgain: () => void;
}

/** Room between a part of the page and the frame around it, in px. */
const ROOM = 3;

export function showOverlay(
  document: Document,
  frames: () => Frame[],
  { onLeave, onAgain }: Pressed,
): Overlay {
  const window = document.defaultView!;
  const host = document.createElement('answerable-teach');
  const root = host.attachShadow({ mode: 'open' });
  const make = (name: string, className: string): HTMLElement =>
    Object.assign(document.createElement(name), { className });
  const style = make('style', '');
  style.textContent = css;
  const shield = make('div', 'shield');
  const drawn = make('div', 'drawn');
  const bar = make('div', 'bar');
  const words = make('p', 'words');
  const hint = make('p', 'hint');
  words.setAttribute('role', 'status');
  const button = (label: MessageKey, onClick: () => void): HTMLElement => {
    const made = make('button', '');
    made.setAttribute('type', 'button');
    made.textContent = wordsHere(label);
    made.addEventListener('click', (event) => event.isTrusted && onClick());
    return made;
  };
  const again = button('teach_again', onAgain);
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', wordsHere('teach_label'));
  bar.append(words, hint, again, button('teach_leave', onLeave));
  root.append(style, shield, drawn, bar);
  document.documentElement.append(host);

  let pending = 0;
  /** Reads first, then writes. */
  function place() {
    pending = 0;
    const base = host.getBoundingClientRect();
    const boxes = frames().map(({ element, look }) => ({ look, box: element.getBoundingClientRect() }));
    const shown = boxes.map(({ look, box }, n) => {
      const frame = (drawn.children[n] as HTMLElement | undefined) ?? make('div', '');
      frame.className = `frame ${look}`;
      frame.style.inlineSize = `${box.width + 2 * ROOM}px`;
      frame.style.blockSize = `${box.height + 2 * ROOM}px`;
      frame.style.transform = `translate(${box.left - base.left - ROOM}px, ${box.top - base.top - ROOM}px)`;
      return frame;
    });
    drawn.replaceChildren(...shown);
  }
  const placeSoon = () => {
    if (pending === 0) pending = window.requestAnimationFrame(place);
  };
  const over = new AbortController();
  const options = { capture: true, passive: true, signal: over.signal };
  window.addEventListener('scroll', placeSoon, options);
  window.addEventListener('resize', placeSoon, options);

  return {
    host,
    isOurControl: (event) => event.composedPath().includes(bar),
    draw(step) {
      const isPreview = step === 'preview';
      shield.hidden = isPreview;
      again.hidden = !isPreview;
      hint.hidden = isPreview;
      const said = wordsHere(`teach_point_${step}` as MessageKey);
      // The same words once more would be read out once more.
      if (words.textContent !== said) words.textContent = said;
      hint.textContent = wordsHere('teach_keys');
      placeSoon();
    },
    remove() {
      over.abort();
      window.cancelAnimationFrame(pending);
      host.remove();
    },
  };
}
