/** The first run: from a fresh profile to the first inserted reply, counted, and everything the page is in between. */
import type { Page } from '@playwright/test';
import { sidePanel } from '../../../utils/cli/panel';
import { serveDemo } from '../../demo/server';
import { expect, expectAccessible, test } from './views';

const brandName = (view: Page) => view.getByLabel('Brand name');
const posts = (view: Page) => view.locator('.sample-post');
const stored = (view: Page) =>
  view.evaluate(async () => (await chrome.storage.local.get('profile')).profile as Record<string, unknown>);

test.describe('a fresh install', () => {
  test.use({ ownBrowser: true });

  test('from a fresh profile to the first inserted reply, in at most twelve clicks or keys', async ({
    extension,
  }) => {
    test.setTimeout(120_000);
    const demo = await serveDemo({ port: 0 });
    // How it is counted: a click is one, a key is one, a word or an address typed is one, a turn of the wheel is one.
    let acts = 0;
    const act = async (done: Promise<unknown>) => {
      await done;
      acts++;
    };

    const isFirstRun = (page: Page) => page.url().endsWith('welcome.html');
    await expect.poll(() => extension.context.pages().some(isFirstRun)).toBe(true);
    const view = extension.context.pages().find(isFirstRun)!;
    await expect(brandName(view)).toBeFocused();
    await act(view.keyboard.type('Fernhill Coffee'));
    await act(view.getByRole('radio', { name: /^Plain/ }).click());
    await act(view.getByRole('button', { name: 'Start' }).click());
    await expect(view.getByRole('heading', { name: 'It works now' })).toBeVisible();

    const page = await extension.context.newPage();
    await act(page.goto(`${demo.url}/feed`));
    const complaint = page
      .locator('answerable-marks button')
      .filter({ hasText: 'Complaint', visible: true })
      .first();
    await expect.poll(() => page.locator('answerable-marks button').count()).toBeGreaterThan(0);
    while (!(await complaint.isVisible())) {
      await act(page.mouse.wheel(0, 700));
      await page.waitForTimeout(400);
    }
    await act(complaint.click());
    const panel = await sidePanel(extension.profileFolder);
    const insert = panel.getByRole('button', { name: 'Insert', exact: true });
    await insert.waitFor();
    const before = acts;
    await act(insert.click());
    await panel.getByRole('status').filter({ hasText: 'Inserted' }).waitFor();
    expect(acts - before).toBe(1);
    expect(
      await page.evaluate(() => (window as unknown as { demo: { held(): string } }).demo.held()),
    ).not.toBe('');
    expect(acts).toBeLessThanOrEqual(12);
    console.log(`From a fresh profile to the first inserted reply: ${acts} clicks or keys.`);
    await demo.close();
  });
});

test('says what is missing, keeps what was typed, and shows at once what comes of it', async ({
  openView,
}) => {
  const view = await openView('welcome.html');
  await expect(posts(view)).toHaveCount(5);
  await expect(posts(view).first()).toContainText('Complaint');
  await view.getByRole('button', { name: 'Start' }).click();
  await expect(view.getByRole('status').filter({ hasText: 'Not saved yet' })).toBeVisible();
  await expect(brandName(view)).toBeFocused();
  await expect(brandName(view)).toHaveAccessibleDescription(/This one is needed/);
  await expectAccessible(view);

  await brandName(view).fill('Haven');
  await view.getByLabel('Handles').fill('@staywithhaven');
  await expect(posts(view).nth(1)).toContainText('@staywithhaven');
  await view.getByLabel('Not us').fill('New Haven');
  await expect(posts(view).filter({ hasText: 'New Haven' })).toContainText('Not about you');
  await view.getByRole('checkbox', { name: /ordinary word/ }).check();
  // A name that is also a word needs company, and the sample says so at once.
  await expect(posts(view).first()).toContainText('Not about you');
  await view.getByLabel('Words around you').fill('order\nmail\ndelivery');
  await expect(posts(view).first()).toContainText('Complaint');
  await expect
    .poll(() => view.evaluate(async () => JSON.stringify(await chrome.storage.local.get('first-answers'))))
    .toContain('delivery');

  await view.reload();
  await expect(brandName(view)).toHaveValue('Haven');
  await expect(view.getByLabel('Words around you')).toHaveValue('order\nmail\ndelivery');
  await brandName(view).press('Enter');
  await expect(view.getByRole('heading', { name: 'Where to go from here' })).toBeFocused();
  await expectAccessible(view);
  expect(await stored(view)).toMatchObject({
    name: 'Haven',
    terms: ['Haven'],
    handles: ['@staywithhaven'],
    notTerms: ['New Haven'],
    ambiguous: ['Haven'],
  });
  expect(await view.evaluate(async () => chrome.storage.local.get('first-answers'))).toEqual({});
});
