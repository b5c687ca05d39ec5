/** One browser lent to the tests of a worker process one after the other: starting one costs more than most tests do. */
import { expect, type Page } from '@playwright/test';
import { labFolder } from '../../utils/cli/build';
import { type Extension, launchExtension } from '../../utils/cli/extension';

export interface Lent {
  extension: Extension;
  /**
   * As after an install, but for the first run: no tab of a test is open, nothing is stored, nothing is served or granted, and the
   * worker is another one, so that nothing is left in its memory either.
   */
  makeAsNew(): Promise<void>;
}

export async function launchToLend(): Promise<Lent> {
  const extension = await launchExtension({ folder: labFolder() });
  const { context, id, page } = extension;
  // A fresh install opens the first run by itself: not in the middle of a test.
  const isFirstRun = (one: Page) => one.url().endsWith('/welcome.html');
  await expect.poll(() => context.pages().some(isFirstRun)).toBe(true);

  // A document of ours in which nothing of ours runs. It stays open: without a tab there is no window.
  const keeper = await context.newPage();
  await keeper.goto(page('manifest.json'));
  const session = await context.newCDPSession(keeper);
  const origin = `chrome-extension://${id}`;

  async function makeAsNew(): Promise<void> {
    const left = context.pages().filter((one) => one !== keeper);
    await Promise.all(left.map((one) => one.close()));
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.clearPermissions();
    // The worker, and the side panel where one is open: it is no page to Playwright.
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { targetId, url } of targetInfos)
      if (url.startsWith(origin) && url !== keeper.url())
        await session.send('Target.closeTarget', { targetId });
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,file_systems' });
    await keeper.evaluate(async () => {
      await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
      // Starts the worker, which makes badge and alarms anew, and is answered once it has opened its history.
      await chrome.runtime.sendMessage({ name: 'mention/list', body: { keys: [] } });
    });
  }
  await makeAsNew();
  return { extension, makeAsNew };
}
