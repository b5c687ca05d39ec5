/** What goes to the stores: the permissions people are asked for, and nothing of the demo or the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Browser, buildExtension, builtFolder } from '@/utils/cli/build';

const files = (browser: Browser): string[] =>
  readdirSync(builtFolder(browser, 'release'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const manifest = (browser: Browser) =>
  JSON.parse(readFileSync(join(builtFolder(browser, 'release'), 'manifest.json'), 'utf8'));

beforeAll(() => {
  buildExtension('chrome', 'release');
  buildExtension('firefox', 'release');
}, 120_000);

describe('the packages for the stores', () => {
  const SITES = [
    'https://*.reddit.com/*',
    'https://*.trustpilot.com/*',
    'https://mobile.twitter.com/*',
    'https://mobile.x.com/*',
    'https://twitter.com/*',
    'https://x.com/*',
  ];

  it('ask for these permissions and no others: each new one is a question to every user', () => {
    const chrome = manifest('chrome');
    expect(chrome.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(chrome.host_permissions.toSorted()).toEqual(SITES);
    expect(chrome.optional_permissions).toEqual(['downloads']);
    expect(chrome.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(
      chrome.content_scripts.flatMap((script: { matches: string[] }) => script.matches).toSorted(),
    ).toEqual(SITES);
    expect(chrome.web_accessible_resources).toBeUndefined();
    expect(chrome.externally_connectable).toBeUndefined();

    const firefox = manifest('firefox');
    expect(firefox.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(firefox.optional_permissions.filter((one: string) => !one.includes('://'))).toEqual(['downloads']);
    expect(firefox.host_permissions.toSorted()).toEqual(SITES);
    expect(
      firefox.content_scripts.flatMap((script: { matches: string[] }) => script.matches).toSorted(),
    ).toEqual(SITES);
    expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });

  it.each(['chrome', 'firefox'] as const)('hold nothing of the demo: %s', (browser) => {
    for (const file of files(browser)) {
      expect(file).not.toMatch(/demo|fixture|harness|\.map$/i);
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/fernhill|127\.0\.0\.1|localhost/i);
    }
  });

  it('stay small enough to run on every page', () => {
    const folder = builtFolder('chrome', 'release');
    const size = (path: string) => brotliCompressSync(readFileSync(join(folder, path))).length;
    expect(size('content-scripts/page.js')).toBeLessThan(25_000);
    const { side_panel } = manifest('chrome');
    const html = readFileSync(join(folder, side_panel.default_path), 'utf8');
    const linked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path!);
    expect(linked.length).toBeGreaterThan(0);
    // Its styles are in the page itself.
    const parts = [side_panel.default_path, ...linked].map(size);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeLessThan(90_000);
  });
});
