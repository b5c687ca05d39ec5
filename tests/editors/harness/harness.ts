/** What every page of the harness shows to the tests: the editor's own state, never its DOM. */
export interface Harness {
  /** The state as text, lines joined by line breaks, without the end of the last line. */
  state(): string;
  /** How often something that a site may take for "send" came by: Enter, or a form that was submitted. */
  sends: number;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

export const root = (): HTMLElement => document.getElementById('root') as HTMLElement;

export function show(state: () => string): void {
  window.harness = { state, sends: 0 };
  window.addEventListener('keydown', ({ key }) => key === 'Enter' && sent(), true);
  window.addEventListener('submit', (event) => {
    event.preventDefault();
    sent();
  });
}

export const sent = (): void => {
  window.harness.sends++;
};
