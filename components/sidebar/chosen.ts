/**
 * Which mention of a tab is open. Kept for the session beside the tab's id, where the worker writes it when a mark is clicked; and
 * beside the page's address, for when the browser comes back with other tab ids.
 */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { leftIn, selectedIn } from '@/utils/selected';
import { keepPlace, placeOn } from './places';

const asKey = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** undefined: not known yet; null: none, the list is shown. */
export function useChosen(tabId: number, url: string) {
  const [chosen, setChosen] = useState<string | null | undefined>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: within a tab the choice outlives the page it was made on
  useLayoutEffect(() => {
    setChosen(undefined);
    const name = selectedIn(tabId);
    let wanted = true;
    void Promise.all([browser.storage.session.get(name), placeOn(url)]).then(([stored, place]) => {
      if (wanted) setChosen(asKey(stored[name]) ?? place);
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

  // However it was chosen, by a click on the page too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept when it is chosen, not when the page moves on
  useEffect(() => {
    if (chosen) void keepPlace(url, chosen);
  }, [chosen]);

  const choose = (key: string | null) => {
    setChosen(key);
    if (key === null) {
      void keepPlace(url, null);
      void browser.storage.session.remove(selectedIn(tabId));
      if (chosen) void browser.storage.session.set({ [leftIn(tabId)]: chosen });
    } else void browser.storage.session.set({ [selectedIn(tabId)]: key });
  };
  return { chosen, choose };
}
