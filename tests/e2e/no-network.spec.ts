/**
 * Nothing leaves the extension: the browser's own log of its network stack, over every context at once (content script, worker,
 * sidebar, desk, set-up), holds no request to anywhere.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { labFolder } from '../../utils/cli/build';
import { launchExtension } from '../../utils/cli/extension';
import { seed } from './desk/seed';
import { BRAND } from './extension';
import { INLINE_COMPOSER, xPage } from './pages';
import { HOME, POSTS } from './views/views';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/**
 * Addresses that the browser's network stack was asked for on behalf of these origins: our own, and the page that the content script
 * runs in. What the browser asks for itself (updates, accounts) has no such origin; pages that a test answers never come so far.
 */
async function asked(file: string, origins: readonly string[]): Promise<string[]> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === start && /^(?:https?|wss?):/.test(params?.url ?? '') && origins.includes(params?.initiator ?? '')
      ? [params!.url!]
      : [],
  );
}

test('no context sends anything anywhere, from a mention found to the desk', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'answerable-net-'));
  const file = join(folder, 'net.json');
  const extension = await launchExtension({ folder: labFolder(), flags: [`--log-net-log=${file}`] });
  const { context } = extension;
  const worker = await extension.worker();
  await worker.evaluate((profile) => chrome.storage.local.set({ profile }), BRAND as object);
  await context.route('https://x.com/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: xPage(POSTS, INLINE_COMPOSER) }),
  );

  const page = await context.newPage();
  await page.goto(HOME);
  const id = await worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, HOME);
  const sidebar = await context.newPage();
  await sidebar.goto(extension.page(`sidepanel.html?tab=${id}`));
  await sidebar.locator('.mention-row').first().click();
  await sidebar.getByRole('button', { name: /^Copy/ }).click();

  const desk = await context.newPage();
  await desk.goto(extension.page('desk.html'));
  await seed(desk, 50);
  for (const place of ['Follow-ups', 'Exports', 'Overview', 'What is kept', 'History'])
    await desk.getByRole('link', { name: place, exact: true }).click();
  await desk.locator('.result').first().click();
  await expect(desk.getByRole('article')).toBeVisible();
  const options = await context.newPage();
  await options.goto(extension.page('options.html'));
  await expect(options.getByLabel('Brand name')).toHaveValue(BRAND.name);
  // A test that would miss a request is worthless: one of our own, and one of the page's, must be in the log.
  for (const view of [options, page])
    await view.evaluate(() => fetch('http://127.0.0.1:9/proof', { mode: 'no-cors' }).catch(() => null));

  await extension.close();
  const origins = [`chrome-extension://${extension.id}`, 'https://x.com'];
  expect(await asked(file, origins)).toEqual(['http://127.0.0.1:9/proof', 'http://127.0.0.1:9/proof']);
  await rm(folder, { recursive: true, force: true });
});
