/** textarea and input, React-controlled ones included. */
import type { EditorFamily } from './editor';
import { type, undoNatively } from './techniques';

type TextField = HTMLTextAreaElement | HTMLInputElement;

export const isTextField = (element: Element): element is TextField =>
  element.localName === 'textarea' ||
  (element.localName === 'input' && (element as HTMLInputElement).type === 'text');

export const textField: EditorFamily = {
  id: 'text-field',
  matches: isTextField,
  hold: (field) => (field as TextField).value,
  // An input holds one line; the browser would glue the lines together.
  fitting: (field, text) => (field.localName === 'input' ? text.replace(/\s*\n\s*/g, ' ') : text),
  insert(field, text) {
    if (type(field, text)) return;
    const box = field as TextField;
    // React finds out through the input event; there is no undo this way, so it is the second choice.
    box.setRangeText(text, box.selectionStart ?? 0, box.selectionEnd ?? box.value.length, 'end');
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  },
  undo: undoNatively,
};
