/** Several windows, each with its true side panel, and the browser closed and started again: everybody's place and words are kept. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { labFolder } from '../../../utils/cli/build';
import { type Extension, launchExtension } from '../../../utils/cli/extension';
import { sidePanels } from '../../../utils/cli/panel';
import { BRAND } from '../extension';
import { INLINE_COMPOSER, xPage } from '../pages';
import { listen } from '../quiet';
import { COMPLAINT, expect, PRAISE, QUESTION, row, test } from './views';

const PAGES = {
  'https://x.com/one': [COMPLAINT],
  'https://x.com/two': [PRAISE],
  'https://x.com/three': [QUESTION],
};

const heading = (panel: Page, name: string) => panel.getByRole('heading', { level: 2, name });
const box = (panel: Page) => panel.getByRole('textbox', { name: 'Your reply' });

async function launch(profileFolder: string): Promise<{ extension: Extension; heard: string[] }> {
  const extension = await launchExtension({ folder: labFolder(), profileFolder });
  const { heard } = listen(extension.context, extension.id);
  for (const [url, posts] of Object.entries(PAGES))
    await extension.context.route(url, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: xPage(posts, INLINE_COMPOSER) }),
    );
  return { extension, heard };
}

/** A page in a window of its own, and the panel that a click on its mark opens there. */
async function besideMark(extension: Extension, url: string, panels: number): Promise<Page[]> {
  await (await extension.worker()).evaluate((address) => chrome.windows.create({ url: address }), url);
  const page = () => extension.context.pages().find((one) => one.url() === url);
  await expect.poll(() => page() !== undefined).toBe(true);
  await page()!.locator('answerable-marks button[data-urgency]').first().click();
  return sidePanels(extension.profileFolder, panels);
}

test('each window follows its own tab, and a restart of the browser loses nothing', async () => {
  test.setTimeout(150_000);
  const profileFolder = await mkdtemp(join(tmpdir(), 'answerable-windows-'));
  let { extension, heard } = await launch(profileFolder);
  try {
    await (await extension.worker()).evaluate((profile) => chrome.storage.local.set({ profile }), BRAND);
    const [first] = await besideMark(extension, 'https://x.com/one', 1);
    await expect(heading(first!, COMPLAINT.name)).toBeVisible();
    const both = await besideMark(extension, 'https://x.com/two', 2);
    const shows = async (name: string) => {
      for (const panel of both) if (await heading(panel, name).isVisible()) return panel;
      return null;
    };
    await expect.poll(async () => (await shows(PRAISE.name)) !== null).toBe(true);
    const one = (await shows(COMPLAINT.name))!;
    const two = (await shows(PRAISE.name))!;
    await box(one).fill('Half a thought');

    // Another tab in the second window: its panel goes along, the first window's stays.
    const window = await two.evaluate(async () => (await chrome.windows.getCurrent()).id);
    await two.evaluate(
      ([url, windowId]) => chrome.tabs.create({ url: url as string, windowId: windowId as number }),
      ['https://x.com/three', window],
    );
    await expect(row(two, QUESTION.name)).toBeVisible();
    await expect(heading(one, COMPLAINT.name)).toBeVisible();
    await expect(box(one)).toHaveValue('Half a thought');

    // What one does shows in the other.
    await row(two, QUESTION.name).click();
    await two.getByRole('button', { name: 'Mark sent' }).click();
    await expect(two.locator('.actions')).toContainText('Answered');
    const stored = () =>
      one.evaluate(async () =>
        JSON.stringify(await chrome.storage.local.get(null)).includes('Half a thought'),
      );
    await expect.poll(stored).toBe(true);
    expect(heard).toEqual([]);
    await extension.close();

    ({ extension, heard } = await launch(profileFolder));
    const [again] = await besideMark(extension, 'https://x.com/three', 1);
    await expect(again!.locator('.actions')).toContainText('Answered');
    const page = await extension.context.newPage();
    await page.goto('https://x.com/one');
    // No mark was pressed since: the place is the one from before the restart.
    await expect(heading(again!, COMPLAINT.name)).toBeVisible();
    await expect(box(again!)).toHaveValue('Half a thought');
    expect(heard).toEqual([]);
  } finally {
    await extension.close();
    await rm(profileFolder, { recursive: true, force: true, maxRetries: 5 });
  }
});
