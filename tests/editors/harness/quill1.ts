import Quill from 'quill1';
import 'quill1/dist/quill.core.css';
import { root, show } from './harness';

const quill = new Quill(root(), { placeholder: 'Add a comment' });
show(() =>
  quill
    .getContents()
    .ops.map((op: { insert?: unknown }) => op.insert)
    .join('')
    .replace(/\n$/, ''),
);
