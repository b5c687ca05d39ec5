/** Slate. execCommand changes its DOM and not its state, so the text is pasted. */
import type { EditorFamily } from './editor';
import { linesOf } from './lines';
import { paste, undoByKeys } from './techniques';

export const slate: EditorFamily = {
  id: 'slate',
  matches: (field) => field.dataset.slateEditor === 'true',
  hold: linesOf,
  insert: paste,
  undo: undoByKeys,
};
