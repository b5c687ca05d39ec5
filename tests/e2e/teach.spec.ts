/** Teaching a site by pointing, in one browser: pick, preview, keep, read; and what the page itself must not notice. */
import type { Page } from '@playwright/test';
import { BRAND } from './extension';
import { expect, expectAccessible, rows, test } from './views/views';

const BOARD = 'https://board.example/thread';
const people = ['Wren Ashby', 'Tam Okoye', 'Ines Roth', 'Milo Vance'];
/** No time, no profile link, no telling name: nothing that the generic reader could go by. */
const board = `<!doctype html><html lang="en"><title>Board</title>
  <style>body { font: 16px/1.5 sans-serif; margin: 24px } .zq { padding: 12px; border-bottom: 1px solid #ccc }</style>
  <main><h1>The board</h1><div id="threads">${people
    .map(
      (name, n) =>
        `<div class="zq"><span class="wq"><i>${name}</i></span><div><a href="#pressed" class="vq">The beans of Fernhill Coffee were stale, ${n} times.</a></div></div>`,
    )
    .join('')}</div></main>
  <script>
    window.heard = [];
    for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup', 'keydown'])
      document.addEventListener(type, (event) => { if (event.isTrusted) window.heard.push(type); }, true);
  </script></html>`;

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
/** A true press where the words stand: our layer lies over them, so that the words themselves can't be pressed. */
async function press(page: Page, words: string): Promise<void> {
  const box = (await page.getByText(words).boundingBox())!;
  await page.mouse.move(box.x + 4, box.y + 4);
  await page.mouse.click(box.x + box.width / 3, box.y + box.height / 2);
}
const frames = (page: Page, look: string) => page.locator(`answerable-teach .${look}`);

test('a site is taught by pointing, read at once, and again after a reload', async ({ setBrand, beside }) => {
  await setBrand(BRAND);
  const { page, sidebar } = await beside(board, BOARD);
  await sidebar.getByRole('button', { name: 'Teach this site' }).click();
  await expect(sidebar.getByRole('heading', { name: 'Teach this site' })).toBeVisible();
  await expectAccessible(sidebar);

  await page.bringToFront();
  await expect(frames(page, 'aim')).toHaveCount(1);
  await press(page, 'stale, 1 times');
  await expect(sidebar.getByText('Now point at the name')).toBeVisible();
  await press(page, 'Tam Okoye');
  await expect(sidebar.getByText('Now point at what that person wrote')).toBeVisible();
  await press(page, 'stale, 1 times');

  await expect(sidebar.getByText('It reads 4 posts on this page.')).toBeVisible();
  await expect(frames(page, 'post')).toHaveCount(4);
  expect(await heard(page)).toEqual([]);
  expect(page.url()).toBe(BOARD);
  await expectAccessible(sidebar);
  await sidebar.getByLabel('What do you call this site?').fill('The Board');
  await sidebar.getByRole('button', { name: 'Save and use it' }).click();
  await expect(rows(sidebar)).toHaveCount(4);
  await expect(sidebar.locator('.top')).toContainText('on The Board');
  await expect(page.locator('answerable-teach')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('answerable-marks button')).toHaveCount(4);
});
