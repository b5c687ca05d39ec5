/** Which mention of a tab is open. Kept for the session beside the tab's id, where the worker writes it when a mark is clicked. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

const nameFor = (tabId: number) => `selected:${tabId}`;
const asKey = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** undefined: not known yet; null: none, the list is shown. */
export function useChosen(tabId: number | undefined) {
  const [chosen, setChosen] = useState<string | null | undefined>();
  useEffect(() => {
    setChosen(undefined);
    if (tabId === undefined) return;
    const name = nameFor(tabId);
    let wanted = true;
    void browser.storage.session.get(name).then((stored) => {
      if (wanted) setChosen(asKey(stored[name]));
    });
    const listener = (changes: Record<string, { newValue?: unknown }>) => {
      if (name in changes) setChosen(asKey(changes[name]?.newValue));
    };
    browser.storage.session.onChanged.addListener(listener);
    return () => {
      wanted = false;
      browser.storage.session.onChanged.removeListener(listener);
    };
  }, [tabId]);

  const choose = (key: string | null) => {
    setChosen(key);
    if (tabId === undefined) return;
    if (key === null) void browser.storage.session.remove(nameFor(tabId));
    else void browser.storage.session.set({ [nameFor(tabId)]: key });
  };
  return { chosen, choose };
}
