/** Tiptap is ProseMirror with a friendlier face; the document is ProseMirror's. */
import { Editor, Extension, type JSONContent } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { root, sent, show } from './harness';

/** ProseMirror calls its key handlers itself when it takes a change of its DOM for an Enter; chat sites send there. */
const onEnter = () => {
  sent();
  return true;
};
const EnterSends = Extension.create({ addKeyboardShortcuts: () => ({ Enter: onEnter }) });

const textOf = (node: JSONContent): string =>
  node.type === 'hardBreak' ? '\n' : (node.text ?? (node.content ?? []).map(textOf).join(''));
show(() => (editor.getJSON().content ?? []).map(textOf).join('\n'));

const editor = new Editor({ element: root(), extensions: [EnterSends, StarterKit] });
