/** The checker beside the page's own reply box: only where it was turned on, and never in the editor's way. */
import type { Page } from '@playwright/test';
import { drawn } from './drawn';
import { BRAND, expect, test } from './extension';
import { INLINE_COMPOSER, xPage } from './pages';

const HOME = 'https://x.com/home';
const OURS = {
  id: '701',
  name: 'Ada Quist',
  handle: 'adaq',
  text: 'My grinder from Fernhill Coffee arrived broken and nobody has answered my mail for two weeks.',
};
const OTHER = { id: '702', name: 'Dov', handle: 'dov', text: 'The hills are green and the fern is tall.' };
const NASTY = 'Delete this post or you will hear from our lawyers, you idiot.';

const badge = async (page: Page) =>
  (await drawn(page)).find(({ role, name }) => role === 'button' && name.startsWith('Answerable found'));

test('shows what it finds, in a list beside the box, and only where it was turned on', async ({
  extension,
  setBrand,
  servePage,
}) => {
  await setBrand(BRAND);
  await servePage(HOME, xPage([OURS, OTHER], INLINE_COMPOSER));
  const page = await extension.context.newPage();
  await page.goto(HOME);
  await expect(page.locator('answerable-marks button')).toHaveCount(1);
  const compose = async (n: number, text: string) => {
    const article = page.locator('article').nth(n);
    await article.getByTestId('reply').click();
    const box = article.getByRole('textbox');
    await box.click();
    await page.keyboard.type(text);
    return box;
  };
  const turn = async (on: boolean) =>
    (await extension.worker()).evaluate((value) => chrome.storage.local.set({ checkBoxes: value }), on);

  const box = await compose(0, NASTY);
  await page.waitForTimeout(1_000);
  await expect(page.locator('answerable-box')).toHaveCount(0);

  await turn(true);
  // The box that has the focus already is looked at too.
  await expect
    .poll(async () => (await badge(page))?.name, { timeout: 15_000 })
    .toMatch(/found [2-9] in this draft/);
  await expect(box).toHaveText(NASTY);
  await expect(box).toBeFocused();
  expect(await page.evaluate(() => document.querySelector('answerable-box')!.shadowRoot)).toBeNull();

  await (await badge(page))!.click();
  const listed = async () => (await drawn(page)).map(({ name }) => name).join('\n');
  await expect.poll(listed).toMatch(/Stop: /);
  await expect(box).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' ok');
  await expect(box).toHaveText(`${NASTY} ok`);

  await (await badge(page))!.click();
  // What is written elsewhere is nobody's business of ours.
  await compose(1, 'Delete this, you idiot.');
  await page.waitForTimeout(1_200);
  expect(await badge(page)).toBeUndefined();

  await turn(false);
  await box.click();
  await page.keyboard.type(' more');
  await page.waitForTimeout(1_000);
  await expect(page.locator('answerable-box')).toHaveCount(0);
});
