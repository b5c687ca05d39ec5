/** No editor: the browser's own state is the DOM, so this page reads it by its own, much simpler way. */
import { show } from './harness';

/** The browsers make each line after the first a div, or part lines by a br. */
const lines = (node: Node): string => {
  if (node.nodeName === 'BR') return node === node.parentNode?.lastChild ? '' : '\n';
  if (node.nodeName === 'DIV') return `${node.previousSibling ? '\n' : ''}${node.textContent}`;
  return node.textContent ?? '';
};

export function mountEditable(parent: ParentNode): void {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  parent.append(box);
  show(() => [...box.childNodes].map(lines).join('').replaceAll('\u00A0', ' '));
}
