/** One mark: a button that says what a mention is and how urgent, in words, shape and colour. */
import type { Urgency, Verdict } from '@/utils/judge/verdict';
import { type MessageKey, wordsHere } from '@/utils/words-here';

/** Shape besides word and colour: a warning sign, a full circle, a ring. */
const SHAPES: Record<Urgency, string> = {
  now: 'M6 0.5 11.8 11H0.2ZM5.3 4v3.6h1.4V4Zm0 4.6v1.4h1.4V8.6Z',
  today: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z',
  whenever: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
};
const SVG = 'http://www.w3.org/2000/svg';

export interface Marked {
  key: string;
  element: Element;
  verdict: Verdict;
  author: string;
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

export function dress(button: HTMLButtonElement, { verdict, author }: Marked): void {
  const kind = wordsHere(`kind_${verdict.kind.replace('-', '_')}` as MessageKey);
  const when = wordsHere(`urgency_${verdict.urgency}`);
  const label = verdict.urgency === 'whenever' ? kind : `${kind} · ${when}`;
  button.replaceChildren(shape(button.ownerDocument, verdict.urgency), label);
  button.dataset.urgency = verdict.urgency;
  button.setAttribute('aria-label', wordsHere('mark_label', kind, when, author));
}
