/** The ways in which sites bring a composer: late, in a shadow root, drawn twice, or by moving the focus. */
import { root, show } from './harness';

function opener(id: string, open: () => void): void {
  const button = document.createElement('button');
  Object.assign(button, { id, type: 'button', textContent: id });
  button.addEventListener('click', open);
  root().append(button);
}

function field(id: string): HTMLElement {
  return Object.assign(document.createElement('div'), { id, contentEditable: 'true' });
}

const search = Object.assign(document.createElement('input'), { id: 'search', type: 'search' });
const standing = Object.assign(document.createElement('textarea'), { id: 'standing' });
document.body.append(search, standing);

opener('late', () => {
  const dialog = document.createElement('div');
  document.body.append(dialog);
  setTimeout(() => {
    const title = document.createElement('input');
    dialog.append(title, field('late-field'));
  }, 400);
});

opener('shadowed', () => {
  const outer = document.createElement('div');
  document.body.append(outer);
  setTimeout(() => {
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    setTimeout(() => inner.attachShadow({ mode: 'open' }).append(field('shadowed-field')), 150);
  }, 150);
});

opener('redrawn', () => {
  const first = field('draft-of-it');
  document.body.append(first);
  setTimeout(() => first.replaceWith(field('redrawn-field')), 60);
});

let dialog: HTMLElement | undefined;
opener('dialogue', () => {
  if (dialog) return;
  dialog = Object.assign(document.createElement('div'), { role: 'dialog' });
  dialog.append(field('dialogue-field'));
  document.body.append(dialog);
});

opener('moving', () => standing.focus());
opener('login', () => {
  const form = document.createElement('form');
  const name = Object.assign(document.createElement('input'), { id: 'account' });
  form.append('Please log in', name, Object.assign(document.createElement('input'), { type: 'password' }));
  document.body.append(form);
  name.focus();
});

const wrapper = document.createElement('div');
wrapper.id = 'wrapper';
const inside = document.createElement('div');
wrapper.attachShadow({ mode: 'open' }).append(inside);
const mirror = Object.assign(document.createElement('textarea'), { id: 'mirror', ariaHidden: 'true' });
inside.attachShadow({ mode: 'open' }).append(mirror, field('wrapped-field'));
document.body.append(wrapper);

show(() => '');
