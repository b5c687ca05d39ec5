/** Setting the selection in a field as a person would: on text, not on the boxes around it. */
import { isTextField } from './text-field';

export function select(field: HTMLElement, what: 'all' | 'end'): void {
  field.focus();
  if (isTextField(field)) {
    field.setSelectionRange(what === 'all' ? 0 : field.value.length, field.value.length);
    return;
  }
  const end = edge(field, 'lastChild');
  const start = what === 'all' ? edge(field, 'firstChild') : end;
  field.ownerDocument.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

/** The innermost place at one end of the field. */
function edge(field: HTMLElement, side: 'firstChild' | 'lastChild'): { node: Node; offset: number } {
  let node: Node = field;
  for (let next = node[side]; next && isEditable(next); next = node[side]) node = next;
  if (node instanceof Text) return { node, offset: side === 'lastChild' ? node.length : 0 };
  if (node instanceof Element && node.localName === 'br') {
    const parent = node.parentNode as ParentNode & Node;
    return { node: parent, offset: [...parent.childNodes].indexOf(node) };
  }
  return { node, offset: side === 'lastChild' ? node.childNodes.length : 0 };
}

const isEditable = (node: Node) =>
  node instanceof Text || (node instanceof HTMLElement && node.isContentEditable);
