/** Runs where the content script runs: answers what the tests ask of the inserting code, by messages of the page. */

import { fieldFor, insertInto, reach, takeBack } from '../../utils/compose';
import type { InsertMode } from '../../utils/compose/insert';

const byId = (id: string) => document.getElementById(id) as HTMLElement;
/** What a field is called in answers: elements do not cross worlds. */
const name = (field: HTMLElement | null) => field && (field.id || field.className || field.localName);

const calls = {
  insert: (text: string, mode: InsertMode, id = 'root') => insertInto(byId(id), text, mode),
  takeBack,
  reach: async (openerId: string) => name(await reach({ kind: 'opener', opener: byId(openerId) })),
  /** The way of the content script: from the page's own button to the text in its field. */
  async answer(opener: string, text: string, mode: InsertMode) {
    const button = document.querySelector<HTMLElement>(opener);
    const field = button && (await reach({ kind: 'opener', opener: button }));
    return field && insertInto(field, text, mode);
  },
  fieldFor: async (id: string) => name(fieldFor(byId(id))),
};
export type Calls = typeof calls;

window.addEventListener('message', async ({ data }) => {
  if (!data?.call) return;
  try {
    const call = calls[data.call as keyof Calls] as (...args: unknown[]) => Promise<unknown>;
    window.postMessage({ id: data.id, value: await call(...data.args) });
  } catch (error) {
    window.postMessage({ id: data.id, error: String(error) });
  }
});
