/** Who wrote and when may stand beside the words instead of around them: in the term of a definition, in the row above another. */

/** More letters than a name, a date and a headline. */
const MOST = 120;

/** What stands at the head of an element; null where nothing does. */
export function headOf(element: Element): Element | null {
  const { localName, previousElementSibling: before } = element;
  const fits =
    (localName === 'dd' && before?.localName === 'dt') || (localName === 'tr' && before?.localName === 'tr');
  return fits && before && (before.textContent ?? '').length <= MOST ? before : null;
}

/** A copy of the element with its head in it, in a document of its own, so that the page does not change. */
export function withHead(element: Element, head: Element): Element {
  const inert = document.implementation.createHTMLDocument('');
  const base = inert.createElement('base');
  base.href = element.baseURI;
  inert.head.append(base);
  const whole = inert.importNode(element, false);
  for (const part of [head, element]) {
    const box = inert.createElement('div');
    box.append(...inert.importNode(part, true).childNodes);
    whole.append(box);
  }
  inert.body.append(whole);
  return whole;
}
