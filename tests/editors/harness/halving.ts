/** An editor that keeps the first line of what comes in: the text must not stay there by half. */
import { root, show } from './harness';

const box = document.createElement('div');
box.contentEditable = 'true';
box.addEventListener('paste', (event) => event.preventDefault());
box.addEventListener('input', () => {
  const first = box.firstChild?.textContent ?? '';
  if (box.childNodes.length > 1) box.textContent = first;
});
root().append(box);
show(() => box.textContent ?? '');
