/** What each page shows to the tests and to `npm start`. */
export interface Demo {
  /** What the open composer's own state holds; '' where none is open. */
  held(): string;
  /** What went out by the page's own Send button, oldest first: only a person presses it. */
  sent: string[];
}

declare global {
  interface Window {
    demo: Demo;
  }
}

export function open(held: () => string): Demo {
  window.demo = { held, sent: [] };
  return window.demo;
}
