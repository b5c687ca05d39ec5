/** Tiptap is ProseMirror with a friendlier face; the document is ProseMirror's. */
import { Editor, type JSONContent } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { root, show } from './harness';

const editor = new Editor({ element: root(), extensions: [StarterKit] });

const textOf = (node: JSONContent): string =>
  node.type === 'hardBreak' ? '\n' : (node.text ?? (node.content ?? []).map(textOf).join(''));
show(() => (editor.getJSON().content ?? []).map(textOf).join('\n'));
