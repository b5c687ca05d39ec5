/** Quill 2 (LinkedIn). In Firefox typed text loses its line breaks, a paste keeps them in both browsers. */
import type { EditorFamily } from './editor';
import { linesOf } from './lines';
import { paste, undoByKeys } from './techniques';

export const quill2: EditorFamily = {
  id: 'quill2',
  matches: (field) => field.matches('.ql-editor'),
  hold: linesOf,
  insert: paste,
  undo: undoByKeys,
};
