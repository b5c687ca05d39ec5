/** Fields that say what they take: each is asked for by its id. */
import { root, show } from './harness';

type Limits = Partial<
  Pick<HTMLTextAreaElement, 'maxLength' | 'readOnly' | 'disabled' | 'placeholder' | 'value'>
>;

function add(id: string, set: Limits): void {
  const box = document.createElement('textarea');
  root().append(Object.assign(box, { id, ...set }));
}

add('short', { maxLength: 20 });
add('locked', { readOnly: true, value: 'As it was' });
add('off', { disabled: true });
add('hinted', { placeholder: 'Write a reply' });
add('prefilled', { value: '@ana.k ' });

const off = document.createElement('div');
off.id = 'switched-off';
off.contentEditable = 'false';
off.textContent = 'No editor';
root().append(off);

show(() => [...document.querySelectorAll('textarea')].map((box) => `${box.id}:${box.value}`).join('|'));
