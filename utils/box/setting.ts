/** Whether drafts are checked in the page's own reply boxes. Off until the person turns it on. */
import browser from 'webextension-polyfill';

const NAME = 'checkBoxes';

export const checksBoxes = async (): Promise<boolean> =>
  (await browser.storage.local.get(NAME))[NAME] === true;

export const setChecksBoxes = (on: boolean): Promise<void> => browser.storage.local.set({ [NAME]: on });

/** Calls back with every change, in whichever context it was made. Returns the way to stop. */
export function onChecksBoxes(callback: (on: boolean) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (NAME in changes) callback(changes[NAME]?.newValue === true);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
