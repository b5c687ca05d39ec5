/** Quill 1. A synthetic paste over a selection deletes it; one line at a time, typed, is exact in both browsers. */
import type { EditorFamily } from './editor';
import { linesOf } from './lines';
import { erase, typeLines, undoByKeys } from './techniques';

export const quill1: EditorFamily = {
  id: 'quill1',
  // The hidden field that pastes land in was dropped in version 2.
  matches: (field) =>
    field.matches('.ql-editor') && field.parentElement?.querySelector(':scope > .ql-clipboard') != null,
  hold: linesOf,
  async insert(field, text) {
    // Firefox takes the paragraphs away with their text; Quill makes a new one as soon as it sees that.
    if (erase(field)) await new Promise((seen) => setTimeout(seen, 0));
    typeLines(field, text);
  },
  undo: undoByKeys,
};
