/** Opens a page under its own address in a real browser, with the site readers in it and nothing else. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { CHROMIUM_FLAGS, findChromium } from '../../utils/cli/browser';
import type { PageResult } from './in-page';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The readers with what tests call, as one script. */
export async function bundle(entry = here('in-page.ts')): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

export interface Site {
  /** Opens HTML under an address; scripts of the page do not run, nothing is fetched. */
  open(html: string, url: string): Promise<Page>;
  /** Opens it and reads it with whichever reader the registry picks. */
  read(html: string, url: string): Promise<PageResult>;
}

/** The address that a fixture or a saved page stood at: its first line says it. */
export function addressIn(html: string): string {
  const address = /^<!-- url: (\S+) -->/.exec(html)?.[1];
  if (!address) throw new Error('The first line must be <!-- url: https://… -->.');
  return address;
}

export const fixture = (name: string): string => readFileSync(here(`fixtures/${name}`), 'utf8');

export const test = base.extend<object, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const code = await bundle();
      const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
      const context = await browser.newContext({ bypassCSP: true });
      let html = '';
      await context.route('**/*', (route) =>
        route.request().isNavigationRequest() && !route.request().frame().parentFrame()
          ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
          : route.abort(),
      );
      const page = await context.newPage();
      const open = async (text: string, url: string) => {
        html = text;
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        await page.evaluate(code);
        return page;
      };
      await use({
        open,
        read: async (text, url) => (await open(text, url)).evaluate(() => window.sites.reading()),
      });
      await browser.close();
    },
    { scope: 'worker' },
  ],
});
export { expect } from '@playwright/test';
