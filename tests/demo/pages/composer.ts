/** A reply composer on Draft.js, which throws away what does not go through its state. */
import { convertToRaw, Editor, EditorState } from 'draft-js';
import { createElement, useEffect, useRef, useState } from 'react';

const LIMIT = 280;

interface ComposerProps {
  to: string;
  onSend(text: string): void;
  onCancel(): void;
}

let held = '';
export const heldByComposer = (): string => held;

const textOf = (state: ReturnType<typeof EditorState.createEmpty>): string =>
  convertToRaw(state.getCurrentContent())
    .blocks.map((block: { text: string }) => block.text)
    .join('\n');

export function Composer({ to, onSend, onCancel }: ComposerProps) {
  const [editorState, setEditorState] = useState(() => EditorState.createEmpty());
  const editor = useRef(null);
  const text = textOf(editorState);
  held = text;
  useEffect(() => {
    editor.current?.focus();
    return () => {
      held = '';
    };
  }, []);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (text.trim()) onSend(text);
  };
  return createElement(
    'form',
    { className: 'composer', onSubmit },
    createElement(
      'div',
      { className: 'box' },
      createElement(Editor, {
        ref: editor,
        editorState,
        onChange: setEditorState,
        placeholder: 'Post your reply',
        ariaLabel: `Your reply to @${to}`,
        role: 'textbox',
      }),
    ),
    createElement(
      'div',
      { className: 'actions' },
      createElement('button', { type: 'submit', disabled: !text.trim() }, 'Post'),
      createElement('button', { type: 'button', className: 'quiet', onClick: onCancel }, 'Cancel'),
      createElement('span', { className: 'count' }, `${text.length} / ${LIMIT}`),
    ),
  );
}
