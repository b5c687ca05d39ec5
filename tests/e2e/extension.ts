/** What every end-to-end test starts from: a real Chromium with the lab build, a brand, and pages under real addresses. */
import { test as base, expect, type Page } from '@playwright/test';
import type { BrandProfile } from '../../utils/brand/profile';
import { labFolder } from '../../utils/cli/build';
import { type Extension, launchExtension } from '../../utils/cli/extension';
import { type Lent, launchToLend } from './lent';
import { listen } from './quiet';

/** An invented brand, small enough to be read at a glance in a test. */
export const BRAND = {
  name: 'Fernhill Coffee',
  terms: ['Fernhill Coffee', 'Fernhill'],
  handles: ['@fernhill'],
  voice: { tone: 'warm', signOff: '{agent}, Fernhill Coffee' },
  contact: { email: 'care@fernhill.example' },
  teams: [{ name: 'Roastery', topics: ['beans', 'grinder', 'delivery'] }],
};

interface Tools {
  /** Addresses that ours may ask in this test, in that order: none, but for the notes that a person sends. */
  asks: string[];
  /** The browser's language; the machine's where it is empty. Another one takes a browser of its own. */
  language: string;
  /** A browser of its own, for a test of the install itself, of the true side panel, or of an extension that is started again. */
  ownBrowser: boolean;
  extension: Extension;
  /** Stores a profile as the options page would. */
  setBrand(profile: Partial<BrandProfile> | typeof BRAND): Promise<void>;
  /** Answers an address with a page of our own, and everything else there with nothing. */
  servePage(url: string, html: string): Promise<void>;
  /** Opens one of our own pages in a tab. */
  openView(path: string): Promise<Page>;
}

interface Shared {
  /** The browser that the tests share, started where the first of them asks for it. */
  lend(): Promise<Lent>;
}

export const test = base.extend<Tools, Shared>({
  lend: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      let lent: Promise<Lent> | undefined;
      await use(() => {
        lent ??= launchToLend();
        return lent;
      });
      await (await lent)?.extension.close();
    },
    { scope: 'worker' },
  ],
  asks: [[], { option: true }],
  language: ['', { option: true }],
  ownBrowser: [false, { option: true }],
  extension: async ({ asks, language, ownBrowser, lend }, use) => {
    const own = language || ownBrowser ? await launchExtension({ folder: labFolder(), language }) : null;
    const lent = own ? null : await lend();
    const extension = own ?? lent!.extension;
    const { heard, stop } = listen(extension.context, extension.id);
    await use(extension);
    await (own ? own.close() : lent!.makeAsNew());
    stop();
    expect(heard).toEqual(asks.map((url) => `request: ${url} by ${extension.page('background.js')}`));
  },
  setBrand: async ({ extension }, use) => {
    await use(async (profile) => {
      const worker = await extension.worker();
      await worker.evaluate((stored) => chrome.storage.local.set({ profile: stored }), profile as object);
    });
  },
  servePage: async ({ extension }, use) => {
    await use(async (url, html) => {
      const { origin } = new URL(url);
      await extension.context.route(`${origin}/**`, (route) =>
        route.request().url() === url
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
          : route.fulfill({ status: 204 }),
      );
    });
  },
  openView: async ({ extension }, use) => {
    await use(async (path) => {
      const page = await extension.context.newPage();
      // Right after the install the welcome may take over an empty tab.
      await expect(() => page.goto(extension.page(path))).toPass();
      return page;
    });
  },
});

export { expect };
