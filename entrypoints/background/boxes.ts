/** The checker beside the page's own reply boxes: its script runs only while the person has turned it on. */
import browser from 'webextension-polyfill';
import { checksBoxes } from '@/utils/box/setting';
import { inTurn, readable } from './sites';

const SCRIPT = '/content-scripts/box.js';
const ID = 'boxes';

/** Brings what the browser runs in line with the setting, in pages to come and in those that are open. */
export const arrangeBoxes = (): Promise<void> => inTurn(arrange);

async function arrange(): Promise<void> {
  const [on, matches] = await Promise.all([checksBoxes(), readable()]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (!on || matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches, js: [SCRIPT], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded
        ? undefined
        : // Pages of the browser itself refuse; there is no box of ours to check there.
          browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] }).catch(() => undefined),
    ),
  );
}
