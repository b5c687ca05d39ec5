import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { root, show } from './harness';

const editor = withHistory(withReact(createEditor()));
const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
show(() => editor.children.map((node) => Node.string(node)).join('\n'));

createRoot(root()).render(
  createElement(Slate, { editor, initialValue }, createElement(Editable, { placeholder: 'Write a reply' })),
);
