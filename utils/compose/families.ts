/** The registry: the first family that matches takes the field. */
import { contentEditable } from './content-editable';
import { draft } from './draft';
import type { EditorFamily } from './editor';
import { lexical } from './lexical';
import { proseMirror } from './prosemirror';
import { quill1 } from './quill1';
import { quill2 } from './quill2';
import { slate } from './slate';
import { textField } from './text-field';

const families: readonly EditorFamily[] = [
  textField,
  draft,
  lexical,
  slate,
  proseMirror,
  quill1,
  quill2,
  contentEditable,
];

export const familyOf = (field: HTMLElement): EditorFamily | undefined =>
  families.find((family) => family.matches(field));
