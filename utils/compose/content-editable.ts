/** A contenteditable element that no editor we know of manages (YouTube's comment box). */
import type { EditorFamily } from './editor';
import { linesOf } from './lines';
import { type, undoNatively } from './techniques';

export const contentEditable: EditorFamily = {
  id: 'contenteditable',
  matches: (field) => field.isContentEditable,
  hold: linesOf,
  insert: (field, text) => void type(field, text),
  undo: undoNatively,
};
