import { convertToRaw, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { root, show } from './harness';

let held = EditorState.createEmpty();
show(() =>
  convertToRaw(held.getCurrentContent())
    .blocks.map((block: { text: string }) => block.text)
    .join('\n'),
);

const Composer = () => {
  const [editorState, setEditorState] = useState(held);
  held = editorState;
  return createElement(Editor, { editorState, onChange: setEditorState, placeholder: 'Post your reply' });
};
createRoot(root()).render(createElement(Composer));
