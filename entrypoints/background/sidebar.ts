/** Opening the sidebar. The only file that knows Chrome's side panel, which the polyfill has no types for. */
import browser, { type Tabs } from 'webextension-polyfill';
import { selectedIn } from '@/utils/selected';

/**
 * Opens the sidebar beside a tab; false where only the person can (Firefox lets nobody open it from within a page).
 * Must be called synchronously inside a click's message: after an await the browser refuses.
 */
export function openBeside(tabId: number): Promise<boolean> {
  if (!globalThis.chrome?.sidePanel) return Promise.resolve(false);
  return chrome.sidePanel.open({ tabId }).then(
    () => true,
    () => false,
  );
}

/** The toolbar button: the sidebar opens, and the page is read even where the site was not turned on (activeTab). */
export function onToolbarButton(tab: Tabs.Tab): void {
  if (tab.id === undefined) return;
  if (globalThis.chrome?.sidePanel) void openBeside(tab.id);
  else void browser.sidebarAction.open();
}

export async function select(tabId: number, key: string): Promise<void> {
  await browser.storage.session.set({ [selectedIn(tabId)]: key });
}
