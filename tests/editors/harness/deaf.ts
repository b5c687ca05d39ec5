/** An editor that nothing reaches: it owns its DOM and puts it back whenever anything else changes it. */
import { root, show } from './harness';

const box = document.createElement('div');
box.contentEditable = 'true';
const owned = 'Already here';
box.textContent = owned;
box.addEventListener('paste', (event) => event.preventDefault());
box.addEventListener('input', () => {
  box.textContent = owned;
});
root().append(box);
show(() => box.textContent ?? '');
