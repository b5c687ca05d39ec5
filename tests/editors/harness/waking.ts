/** A one-line box that makes room for the real field when it gets the focus. */
import { root, show } from './harness';

const small = Object.assign(document.createElement('textarea'), { rows: 1, placeholder: 'Write a comment' });
const real = document.createElement('textarea');
small.addEventListener('focus', () =>
  setTimeout(() => {
    small.replaceWith(real);
    real.focus();
  }),
);
root().append(small);
show(() => real.value);
