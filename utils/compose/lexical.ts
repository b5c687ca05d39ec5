/** Lexical (Meta, Reddit). execCommand loses its line breaks, so the text is pasted. */
import type { EditorFamily } from './editor';
import { linesOf } from './lines';
import { paste, undoByKeys } from './techniques';

export const lexical: EditorFamily = {
  id: 'lexical',
  matches: (field) => field.dataset.lexicalEditor === 'true',
  hold: linesOf,
  insert: paste,
  undo: undoByKeys,
};
