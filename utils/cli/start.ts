/**
 * `npm start`: builds the extension and opens a real browser with it on the demo pages. Where there is no display, or with
 * `--headless`, it does the main job once, end to end, and prints what it saw.
 */
import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveDemo } from '../../tests/demo/server';
import { buildExtension, labFolder } from './build';
import { launchExtension } from './extension';
import { doMainJob } from './main-job';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

console.log('Building the extension …');
buildExtension('chrome', 'lab');

const folder = mkdtempSync(join(tmpdir(), 'answerable-'));
const demo = await serveDemo({ port: 0 });
const brand = JSON.parse(
  await readFile(fileURLToPath(new URL('../../tests/demo/brand.json', import.meta.url)), 'utf8'),
);
console.log(headless ? 'Starting a browser without a window …' : 'Starting a browser …');
const extension = await launchExtension({
  folder: labFolder(),
  profileFolder: join(folder, 'profile'),
  headless,
});

try {
  await (await extension.worker()).evaluate((profile) => chrome.storage.local.set({ profile }), brand);
  if (headless) {
    await doMainJob(extension, demo.url, folder);
  } else {
    const [page] = extension.context.pages();
    await page?.goto(`${demo.url}/feed`);
    console.log(
      `The demo pages: ${['feed', 'reviews', 'forum'].map((name) => `${demo.url}/${name}`).join('  ')}`,
    );
    console.log(
      'Click a mark beside a post, or the Answerable button in the toolbar. Close the browser to end.',
    );
    await extension.context.waitForEvent('close', { timeout: 0 });
  }
} finally {
  await extension.close();
  await demo.close();
}
