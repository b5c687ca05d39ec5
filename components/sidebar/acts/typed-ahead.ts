/**
 * What is typed between the key that opens a form and the moment the form has the focus: held, and handed over. Without this it would
 * be lost, or taken for another of the sidebar's keys.
 */

/** In ms. A form stands within a frame or two; whoever sees none for so long no longer types into it. */
const PATIENCE = 1_000;

let held = '';
let giveUp: ReturnType<typeof setTimeout> | undefined;

function hold(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if ([...event.key].length !== 1) return;
  // The key that opened the form, still held down, is no letter of the text.
  if (!event.repeat) held += event.key;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function stop(): void {
  clearTimeout(giveUp);
  document.removeEventListener('keydown', hold, { capture: true });
}

/** Called where a form is asked for. */
export function holdTyping(): void {
  stop();
  held = '';
  // Before the sidebar's own keys.
  document.addEventListener('keydown', hold, { capture: true });
  giveUp = setTimeout(stop, PATIENCE);
}

/** Called by the form once `field` has the focus: writes into it as if it had had it all along. */
export function handOver(field: HTMLElement | null | undefined): void {
  stop();
  const text = held;
  held = '';
  const takesText =
    field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
  if (!text || !takesText) return;
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
