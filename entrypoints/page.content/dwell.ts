/** Resting on a mark, with the pointer or with the keyboard's focus: not passing over it. */

/** How long, in ms. */
const REST = 350;

export function onDwell(mark: HTMLElement, rested: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = () => {
    clearTimeout(timer);
    timer = setTimeout(rested, REST);
  };
  const stop = () => clearTimeout(timer);
  mark.addEventListener('pointerenter', ({ pointerType }) => {
    // A finger does not hover: its tap opens the sidebar.
    if (pointerType !== 'touch') start();
  });
  mark.addEventListener('focus', () => {
    if (mark.matches(':focus-visible')) start();
  });
  for (const end of ['pointerleave', 'blur', 'click']) mark.addEventListener(end, stop);
}
