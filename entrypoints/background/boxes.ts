/** The checker beside the page's own reply boxes: its script runs only while the person has turned it on. */
import browser from 'webextension-polyfill';
import { checksBoxes } from '@/utils/box/setting';
import { knownFrames } from '@/utils/messages/frames';
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
  await Promise.all([
    ...tabs.map(({ id, discarded }) => (id === undefined || discarded ? undefined : run(id, 0))),
    ...(await knownFrames()).map(({ tabId, frameId }) => run(tabId, frameId)),
  ]);
}

/** Pages of the browser itself refuse, and frames that have gone: there is no box of ours to check there. */
const run = (tabId: number, frameId: number) =>
  browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: [SCRIPT] })
    .catch(() => undefined);

/** A frame is read from now on. It is not registered for: of all frames only those with something to read get the script. */
export async function checkFrame(tabId: number, frameId: number): Promise<void> {
  if (await checksBoxes()) await run(tabId, frameId);
}
