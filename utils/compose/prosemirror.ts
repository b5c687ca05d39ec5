/** ProseMirror and Tiptap (Bluesky). Its plain-text paste drops blank lines, so the text is typed. */
import type { EditorFamily } from './editor';
import { linesOf } from './lines';
import { typeLines, undoByKeys } from './techniques';

export const proseMirror: EditorFamily = {
  id: 'prosemirror',
  matches: (field) => field.matches('.ProseMirror'),
  hold: linesOf,
  insert: typeLines,
  undo: undoByKeys,
};
