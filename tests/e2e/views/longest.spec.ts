/** Every view in the language whose texts are the longest, on the narrowest panel: one launch for all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { MessageFile } from '../../../utils/words';
import { seed } from '../desk/seed';
import { BRAND } from '../extension';
import { expect, expectNoSideScroll, expectWordsWhole, POSTS, row, rows, test } from './views';

const LOCALES = fileURLToPath(new URL('../../../public/_locales', import.meta.url));
const lengthOf = (language: string): number => {
  const texts: MessageFile = JSON.parse(readFileSync(`${LOCALES}/${language}/messages.json`, 'utf8'));
  return Object.values(texts).reduce((sum, { message }) => sum + message.length, 0);
};
const [longest] = readdirSync(LOCALES).sort((a, b) => lengthOf(b) - lengthOf(a)) as [string];

test.use({ language: longest });

/** Nothing in a view of 320 px is out of reach or cut. */
async function expectFits(view: Page): Promise<void> {
  await expect(view.locator('html')).toHaveAttribute('lang', new RegExp(`^${longest}`));
  await expectNoSideScroll(view);
  await expectWordsWhole(view);
}

test('every view holds the longest language at 320 px', async ({ setBrand, beside, openView }) => {
  await setBrand({ ...BRAND, teams: [{ name: 'Roastery', topics: ['grinder'] }] });
  const { sidebar } = await beside();
  await sidebar.setViewportSize({ width: 320, height: 640 });
  // A verdict's chip has an icon; until then it says that it is being read.
  await expect(rows(sidebar).locator('.chip svg')).toHaveCount(POSTS.length);
  await expectFits(sidebar);
  await sidebar.keyboard.press('?');
  await expect(sidebar.locator('dialog[open]')).toBeVisible();
  await expectFits(sidebar);
  await sidebar.keyboard.press('Escape');

  await row(sidebar, 'Ada Quist').click();
  await sidebar.locator('.composer textarea').fill('Delete this post, you idiot.');
  await expect(sidebar.locator('.finding.bad').first()).toBeVisible();
  await sidebar.locator('.play summary').click();
  await expectFits(sidebar);
  // At 200 % the panel is half as wide.
  await sidebar.setViewportSize({ width: 180, height: 640 });
  await expectFits(sidebar);
  await sidebar.setViewportSize({ width: 320, height: 640 });
  for (const key of ['h', 'r', 'p', 'n', 't', 'o', 's']) {
    await sidebar.locator('#mention-title').focus();
    await sidebar.keyboard.press(key);
    await expect(sidebar.locator('.ask')).toBeVisible();
    await expectFits(sidebar);
    await sidebar.keyboard.press('Escape');
    await expect(sidebar.locator('.ask')).toHaveCount(0);
  }
  await sidebar.close();

  const view = await openView('options.html');
  await view.setViewportSize({ width: 320, height: 640 });
  for (const add of await view.locator('.add-row').all()) await add.click();
  await view.evaluate(() => {
    for (const more of document.querySelectorAll('details')) more.open = true;
  });
  await expectFits(view);
  // Where there is room the contents stand beside the sections, and never over them.
  await view.setViewportSize({ width: 1280, height: 640 });
  const contents = (await view.locator('.contents').boundingBox())!;
  expect(contents.x + contents.width).toBeLessThan((await view.locator('main').boundingBox())!.x);
  await view.setViewportSize({ width: 320, height: 640 });
  for (const [page, ready] of [
    ['welcome', '.sample-post .chip svg'],
    ['help', 'article'],
  ] as const) {
    await view.goto(view.url().replace(/[^/]+\.html.*/, `${page}.html`));
    await expect(view.locator(ready).first()).toBeVisible();
    await expectFits(view);
  }

  await view.goto(view.url().replace(/[^/]+\.html.*/, 'desk.html'));
  await seed(view, 40);
  await view.reload();
  for (const [place, ready] of [
    ['history', '.result'],
    ['follow-ups', '.promise'],
    ['exports', '.button.primary'],
    ['overview', '.bar-lists a'],
    ['privacy', 'section'],
  ] as const) {
    await view.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await expect(view.locator(`.place-${place} ${ready}`).first()).toBeVisible();
    await expectFits(view);
  }
});
