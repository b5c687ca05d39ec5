/** The review page's behaviour: a plain textarea that the Reply button brings. */
import './demo.css';
import { open } from './demo';

const demo = open(() => document.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '');

for (const button of document.querySelectorAll<HTMLButtonElement>('button.reply'))
  button.addEventListener('click', () => {
    const review = button.closest('article') as HTMLElement;
    document.querySelector('form.composer')?.remove();
    review.append(composer(button));
  });

function composer(opener: HTMLButtonElement): HTMLFormElement {
  const form = Object.assign(document.createElement('form'), { className: 'composer' });
  const box = document.createElement('textarea');
  Object.assign(box, {
    rows: 5,
    maxLength: 4_000,
    placeholder: 'Answer as Fernhill Coffee',
    ariaLabel: 'Your answer',
  });
  const send = Object.assign(document.createElement('button'), { type: 'submit', textContent: 'Send' });
  form.append(box, send);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!box.value.trim()) return;
    demo.sent.push(box.value);
    form.replaceWith(answered(box.value));
    opener.remove();
  });
  requestAnimationFrame(() => box.focus());
  return form;
}

function answered(text: string): HTMLElement {
  const answer = Object.assign(document.createElement('div'), { className: 'owner' });
  const name = Object.assign(document.createElement('p'), {
    className: 'owner-name',
    textContent: 'Fernhill Coffee, the owner, answered',
  });
  answer.append(name, Object.assign(document.createElement('p'), { className: 'sent', textContent: text }));
  return answer;
}
