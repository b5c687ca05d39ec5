import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../utils/cli/browser';
import type { Driver } from './driver';

const MANIFEST = {
  manifest_version: 3,
  name: 'Editor tests',
  version: '1',
  browser_specific_settings: { gecko: { id: 'editors@answerable.example' } },
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
};

/** A temporary extension is the only true content script that Firefox offers; it is driven over WebDriver BiDi. */
export async function startFirefox(script: string): Promise<Driver> {
  const folder = mkdtempSync(join(tmpdir(), 'editors-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'content.js'), script);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
  });
  await browser.installExtension(folder);
  const page = await browser.newPage();
  return {
    browser: 'Firefox',
    async open(url) {
      await page.goto(url);
      await page.waitForFunction('window.harness ?? window.demo');
    },
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    type: (text) => page.keyboard.type(text),
    async undo() {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
