/** Reaching the browser's true side panel, which is no tab: only the browser's own debugging port lists it. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param profileFolder of a browser started with --remote-debugging-port=0. @throws Error when no panel opens in 10 s. */
export async function sidePanel(profileFolder: string): Promise<Page> {
  return (await sidePanels(profileFolder, 1))[0]!;
}

/** The panels of several windows, in no order. @param count how many there must be. @throws Error when they don't open in 10 s. */
export async function sidePanels(profileFolder: string, count: number): Promise<Page[]> {
  const [port] = (await readFile(join(profileFolder, 'DevToolsActivePort'), 'utf8')).split('\n');
  for (let attempt = 0; attempt < 50; attempt++) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
    const panels = browser
      .contexts()
      .flatMap((context) => context.pages())
      .filter((page) => page.url().includes('/sidepanel.html'));
    if (panels.length >= count) return panels;
    await browser.close();
    await pause(200);
  }
  throw new Error('The side panel did not open within 10 seconds.');
}
