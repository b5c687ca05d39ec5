/** What every page of the harness shows to the tests: the editor's own state, never its DOM. */
export interface Harness {
  /** The state as text, lines joined by line breaks, without the end of the last line. */
  state(): string;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

export const root = (): HTMLElement => document.getElementById('root') as HTMLElement;

export function show(state: () => string): void {
  window.harness = { state };
}
