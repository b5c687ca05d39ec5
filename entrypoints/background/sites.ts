/** Where the content script runs besides the sites of the manifest: what the person granted, and the tab they clicked in. */
import browser from 'webextension-polyfill';

/** In this order: the second asks for what the first offers. */
const SCRIPTS = ['/content-scripts/readers.js', '/content-scripts/page.js'];
const GRANTED = 'granted-sites';

/** Sites where the browser runs the script by the manifest. */
const byManifest = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches);

/** Runs the script on every site granted since install, now and after the browser's next start. */
export async function registerGranted(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const named = byManifest();
  const matches = origins.filter((origin) => !named.includes(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: GRANTED,
      matches,
      // Who grants every site grants those of the manifest once more: one copy of the script is enough.
      excludeMatches: named,
      js: SCRIPTS,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Reads a tab that is open already. A copy that runs there gives way to the new one. */
export async function readTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: SCRIPTS });
    return true;
  } catch {
    // The browser's own pages, its store and pages we were not granted refuse; the sidebar says "not read here".
    return false;
  }
}

/** After an install or update, open pages go on without a reload. */
export async function readOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : readTab(id))));
}
