import type { Calls } from './isolated';

/** One browser with the inserting code in an isolated world, as a content script has it. */
export interface Driver {
  browser: 'Chromium' | 'Firefox';
  /** A page of the harness, fresh. */
  open(url: string): Promise<void>;
  /** What an expression comes to in the page's own world. */
  evaluate<T>(expression: string): Promise<T>;
  type(text: string): Promise<void>;
  undo(): Promise<void>;
  close(): Promise<void>;
}

/** What the editor's own state holds. */
export const stateOf = (driver: Driver) => driver.evaluate<string>('window.harness.state()');

export const sendsOf = (driver: Driver) => driver.evaluate<number>('window.harness.sends');

/** As a person: keys into the field, which keeps its caret where it has the focus already. */
export async function typeInto(driver: Driver, text: string): Promise<void> {
  await driver.evaluate(FOCUS_FIELD);
  await driver.type(text);
}

/** Asks the inserting code in the isolated world. */
export const ask = <K extends keyof Calls>(
  driver: Driver,
  call: K,
  ...args: Parameters<Calls[K]>
): ReturnType<Calls[K]> =>
  driver.evaluate(`new Promise((resolve, reject) => {
    const id = Math.random();
    const answered = ({ data }) => {
      if (data?.id !== id || data.call) return;
      window.removeEventListener('message', answered);
      if (data.error) reject(new Error(data.error));
      else resolve(data.value);
    };
    window.addEventListener('message', answered);
    window.postMessage({ call: ${JSON.stringify(call)}, args: ${JSON.stringify(args)}, id });
  })`) as ReturnType<Calls[K]>;

const FOCUS_FIELD = `(() => {
  const find = (root) => {
    for (const el of root.querySelectorAll('*')) {
      if (el.matches('textarea, input, [contenteditable="true"]:not(.ql-clipboard)')) return el;
      const inside = el.shadowRoot && find(el.shadowRoot);
      if (inside) return inside;
    }
  };
  const field = find(document);
  if (field.getRootNode().activeElement !== field) field.focus();
})()`;
