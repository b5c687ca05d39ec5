/** The page without the sidebar: the card at a mark, the keys of the browser's shortcuts, and marks that are switched off. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { BRAND, expect, test } from './extension';
import { INLINE_COMPOSER, xPage } from './pages';
import { pressKey } from './press-key';
import { HOME, POSTS } from './views/views';

const marks = (page: Page) => page.locator('answerable-marks button[data-urgency]');
const card = (page: Page) => page.locator('answerable-marks .card');
const note = (page: Page) => page.locator('answerable-marks [role="status"]');

test('the card, the keys and the switch', async ({ extension, servePage, setBrand, openView }) => {
  await setBrand(BRAND);
  await servePage(HOME, xPage(POSTS, INLINE_COMPOSER));
  const page = await extension.context.newPage();
  await page.goto(HOME);
  await expect(marks(page)).toHaveCount(3);
  const complaint = marks(page).filter({ hasText: 'Complaint' });

  // Passing over a mark shows nothing; resting on it does, and Escape takes it away again.
  await complaint.hover();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(500);
  await expect(card(page)).toHaveCount(0);
  await complaint.hover();
  await expect(card(page)).toContainText('Apologise');
  await expect(card(page).locator('blockquote')).toContainText(/sorry/i);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('answerable-marks').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  // A page that zooms itself: the mark stays at its post.
  const off = () =>
    complaint.evaluate((mark) => {
      const post = [...document.querySelectorAll('article')].find((one) =>
        one.textContent?.includes('grinder'),
      );
      const [a, b] = [mark.getBoundingClientRect(), post!.getBoundingClientRect()];
      return Math.abs(a.right - b.right) + Math.abs(a.top - b.top);
    });
  for (const zoom of ['1.4', '']) {
    await page.evaluate((value) => {
      document.body.style.zoom = value;
    }, zoom);
    await expect.poll(off).toBeLessThan(40);
  }
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);

  // By keyboard: from the mark into its card, and back to the mark.
  await page.mouse.move(5, 5);
  await page.keyboard.press('Tab');
  // Whoever is slow comes through the cards of the marks before it.
  for (let i = 0; i < 40 && !(await complaint.evaluate((mark) => mark.matches(':focus'))); i++)
    await page.keyboard.press('Tab');
  await expect(card(page)).toContainText('Apologise');
  await page.keyboard.press('Tab');
  expect(await card(page).evaluate((shown) => shown.matches(':focus-within'))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  expect(await complaint.evaluate((mark) => mark.matches(':focus'))).toBe(true);

  // Insert puts the wording in and sends nothing.
  await complaint.hover();
  const wording = await card(page).locator('blockquote').textContent();
  await card(page).getByRole('button', { name: 'Insert' }).click();
  await expect(note(page)).toContainText('Inserted, not sent');
  expect((await page.locator('[role="textbox"]').innerText()).trim()).toBe(wording?.trim());
  expect(await page.evaluate(() => (window as { sent?: number }).sent ?? 0)).toBe(0);

  // The keys go from mention to mention, round the end, and answer the one they came to.
  const framed = () =>
    page.evaluate(() => {
      const frame = document.querySelector('answerable-marks')?.shadowRoot?.querySelector('.outline');
      return frame ? Math.round(frame.getBoundingClientRect().top) : null;
    });
  for (const [name, at] of [
    ['next-mention', 0],
    ['next-mention', 1],
    ['previous-mention', 0],
    ['previous-mention', 2],
  ] as const) {
    await expect(page.locator('answerable-marks .outline')).toHaveCount(0);
    await pressKey(extension, HOME, name);
    await expect(page.locator('answerable-marks .outline')).toHaveCount(1);
    const top = await page
      .locator('article')
      .nth(at)
      .evaluate((post) => Math.round(post.getBoundingClientRect().top - 4));
    expect(Math.abs((await framed())! - top)).toBeLessThan(3);
  }
  await pressKey(extension, HOME, 'previous-mention');
  await pressKey(extension, HOME, 'insert-reply');
  await expect(page.locator('[role="textbox"]')).toHaveCount(2);
  await expect(note(page)).toContainText('Inserted, not sent');

  // Hidden from the card, brought back from storage as the sidebar does.
  await complaint.hover();
  await card(page).getByRole('button', { name: 'Hide marks' }).click();
  await expect(marks(page)).toHaveCount(0);
  await page.reload();
  await page.waitForTimeout(500);
  await expect(marks(page)).toHaveCount(0);
  const view = await openView('options.html');
  await view.evaluate(() => chrome.storage.local.set({ hiddenMarks: [] }));
  await expect(marks(page)).toHaveCount(3);
});
