import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../utils/cli/browser';
import type { Driver } from './driver';

/** The isolated world is the one the DevTools protocol makes: the same kind that content scripts run in. */
export async function startChromium(script: string): Promise<Driver> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  const page = await browser.newPage();
  const cdp = await page.context().newCDPSession(page);
  return {
    browser: 'Chromium',
    async open(url) {
      await page.goto(url);
      await page.waitForFunction('window.harness ?? window.demo');
      const { frameTree } = await cdp.send('Page.getFrameTree');
      const world = { frameId: frameTree.frame.id, worldName: 'content script' };
      const { executionContextId } = await cdp.send('Page.createIsolatedWorld', world);
      await cdp.send('Runtime.evaluate', { expression: script, contextId: executionContextId });
    },
    evaluate: (expression) => page.evaluate(expression),
    type: (text) => page.keyboard.type(text),
    undo: () => page.keyboard.press('Control+z'),
    close: () => browser.close(),
  };
}
