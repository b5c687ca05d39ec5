/** Draft.js (X). Typing into an empty one through execCommand makes it throw, so the text is pasted. */
import type { EditorFamily } from './editor';
import { linesOf } from './lines';
import { paste, undoByKeys } from './techniques';

export const draft: EditorFamily = {
  id: 'draft',
  matches: (field) => field.querySelector(':scope > [data-contents="true"]') !== null,
  hold: linesOf,
  insert: paste,
  undo: undoByKeys,
};
