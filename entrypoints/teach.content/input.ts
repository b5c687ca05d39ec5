/** Pointer and keys while a person points: none of it reaches the page. */
import type { Act } from './picker';

interface Heard {
  onPoint: (under: Element) => void;
  onAct: (act: Act) => void;
  /** Pointer and keys are ours; false while the person only looks at what would be read. */
  isPicking: () => boolean;
}

const KEYS: Record<string, Act> = {
  ArrowUp: 'bigger',
  ArrowDown: 'smaller',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Enter: 'choose',
};
/** Whatever a press is made of: a page may act on any of these. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'dragstart',
];

/** What lies under a point below our own layer, open shadow roots included. */
function elementAt(root: Document | ShadowRoot, x: number, y: number, ours: Element): Element | null {
  const top = root.elementsFromPoint(x, y).find((element) => element !== ours && !ours.contains(element));
  const inside = top?.shadowRoot && elementAt(top.shadowRoot, x, y, ours);
  return inside ?? top ?? null;
}

/** The layer lies over boxes that scroll by themselves: what the wheel asks for is passed on to them. */
function scrollBelow(under: Element | null, event: WheelEvent): void {
  for (let at = under; at; at = at.parentElement) {
    const room = at.scrollHeight - at.clientHeight;
    const scrolls = room > 1 && /auto|scroll/.test(getComputedStyle(at).overflowY);
    const left = event.deltaY > 0 ? room - at.scrollTop : at.scrollTop;
    if (!scrolls || left < 1) continue;
    at.scrollBy({ top: event.deltaY, behavior: 'instant' });
    event.preventDefault();
    return;
  }
}

export function listen(
  document: Document,
  { host, isOurControl }: { host: Element; isOurControl: (event: Event) => boolean },
  signal: AbortSignal,
  { onPoint, onAct, isPicking }: Heard,
): void {
  const window = document.defaultView!;
  const options = { capture: true, signal };
  const keep = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const under = ({ clientX, clientY }: MouseEvent) => elementAt(document, clientX, clientY, host);

  for (const type of PRESSES)
    window.addEventListener(
      type,
      (event) => {
        if (!isPicking() || isOurControl(event)) return;
        keep(event);
        if (type !== 'click' || !event.isTrusted) return;
        const element = under(event as MouseEvent);
        if (element) onPoint(element);
        onAct('choose');
      },
      { ...options, passive: false },
    );
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!isPicking() || isOurControl(event)) return;
      event.stopImmediatePropagation();
      const element = under(event);
      if (element) onPoint(element);
    },
    options,
  );
  window.addEventListener(
    'wheel',
    (event) => {
      if (isPicking() && !isOurControl(event)) scrollBelow(under(event), event);
    },
    { ...options, passive: false },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      const act = event.key === 'Escape' ? 'leave' : isPicking() ? KEYS[event.key] : undefined;
      if (!act || (isOurControl(event) && act !== 'leave')) return;
      keep(event);
      onAct(act);
    },
    options,
  );
}
