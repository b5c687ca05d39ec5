/** What every end-to-end test starts from: a real Chromium with the lab build, a brand, and pages under real addresses. */
import { test as base, expect, type Page } from '@playwright/test';
import type { BrandProfile } from '../../utils/brand/profile';
import { labFolder } from '../../utils/cli/build';
import { type Extension, launchExtension } from '../../utils/cli/extension';
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
  /** The browser's language; the machine's where it is empty. */
  language: string;
  extension: Extension;
  /** Stores a profile as the options page would. */
  setBrand(profile: Partial<BrandProfile> | typeof BRAND): Promise<void>;
  /** Answers an address with a page of our own, and everything else there with nothing. */
  servePage(url: string, html: string): Promise<void>;
  /** Opens one of our own pages in a tab. */
  openView(path: string): Promise<Page>;
}

export const test = base.extend<Tools>({
  asks: [[], { option: true }],
  language: ['', { option: true }],
  extension: async ({ asks, language }, use) => {
    const extension = await launchExtension({ folder: labFolder(), language });
    const heard = listen(extension.context, extension.id);
    await use(extension);
    await extension.close();
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
