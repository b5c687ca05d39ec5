import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { show } from './harness';

/** Paragraphs of rich text are lines here; Lexical's own text puts a blank line between them. */
export function mountLexical(element: HTMLElement, text: 'rich' | 'plain'): void {
  element.contentEditable = 'true';
  element.style.whiteSpace = 'pre-wrap';
  const editor = createEditor({
    namespace: 'harness',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  if (text === 'rich') registerRichText(editor);
  else registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  show(() =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((child) => child.getTextContent())
        .join('\n'),
    ),
  );
}
