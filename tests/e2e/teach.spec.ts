/** Pages that no reader knows, and one whose site has changed, in one browser: taught by pointing, kept, shared, and reported. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { BRAND } from './extension';
import { expect, expectAccessible, rows, test } from './views/views';

const BOARD = 'https://board.example/thread';
const people = ['Wren Ashby', 'Tam Okoye', 'Ines Roth', 'Milo Vance'];
/** No time, no profile link, no telling name: nothing that the generic reader could go by. */
const board = `<!doctype html><html lang="en"><head><title>Cold brew - The Board</title><meta property="og:site_name" content="The Board">
  <style>body { font: 16px/1.5 sans-serif; margin: 24px } .zq { padding: 12px; border-bottom: 1px solid #ccc }</style></head>
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
/** X, with markup that its reader does not know. */
const changed = `<!doctype html><title>X</title><main>${people
  .map(
    (name, n) =>
      `<article><b>${name}</b><a href="/p/${n}"><time datetime="2026-02-1${n}T00:00:00Z">x</time></a><p>The Fernhill beans came late, ${n} times.</p></article>`,
  )
  .join('')}</main>`;

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
const frames = (page: Page, look: string) => page.locator(`answerable-teach .${look}`);
/** A true press where the words stand: our layer lies over them, so that the words themselves can't be pressed. */
async function press(page: Page, words: string): Promise<void> {
  const box = (await page.getByText(words).boundingBox())!;
  await page.mouse.move(box.x + 4, box.y + 4);
  await page.mouse.click(box.x + box.width / 3, box.y + box.height / 2);
}
const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('a page that nobody reads is taught, kept, shared, forgotten; a changed one is said to be', async ({
  setBrand,
  beside,
  openView,
  openSidebar,
  servePage,
  extension,
}) => {
  test.setTimeout(120_000);
  await setBrand(BRAND);
  const { page, sidebar } = await beside(board, BOARD);
  const teach = sidebar.getByRole('button', { name: 'Teach this site' });

  await test.step('Escape leaves, and nothing is kept', async () => {
    await teach.click();
    await expect(frames(page, 'aim')).toHaveCount(1);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await expect(page.locator('answerable-teach')).toHaveCount(0);
    await expect(teach).toBeVisible();
  });

  await test.step('by pointing, and the page hears of none of it', async () => {
    await teach.click();
    await expect(sidebar.getByRole('heading', { name: 'Teach this site' })).toBeVisible();
    await expect(frames(page, 'aim')).toHaveCount(1);
    await page.bringToFront();
    await press(page, 'stale, 1 times');
    await expect(sidebar.getByText('Now point at the name')).toBeVisible();
    await press(page, 'Tam Okoye');
    await expect(sidebar.getByText('Now point at what that person wrote')).toBeVisible();
    await press(page, 'stale, 1 times');
    await expect(sidebar.getByText('It reads 4 posts on this page.')).toBeVisible();
    await expect(frames(page, 'post')).toHaveCount(4);
    expect(await heard(page)).toEqual([]);
    expect(page.url()).toBe(BOARD);
  });

  await test.step('and by the buttons of the sidebar alone', async () => {
    await sidebar.bringToFront();
    await sidebar.getByRole('button', { name: 'Start again' }).click();
    await expect(sidebar.locator('.teach-outlined')).toContainText('Wren Ashby');
    await sidebar.getByRole('button', { name: 'Next' }).click();
    await expect(sidebar.locator('.teach-outlined')).toContainText('Tam Okoye');
    await sidebar.getByRole('button', { name: 'This is one post' }).click();
    await sidebar.getByRole('button', { name: 'This is the author' }).click();
    await expect(sidebar.locator('.teach-outlined')).toContainText('stale, 1 times');
    await sidebar.getByRole('button', { name: 'This is the text' }).click();
    await expect(sidebar.getByText('It reads 4 posts on this page.')).toBeVisible();
    await expectAccessible(sidebar);
  });

  await test.step('it is read at once, and after a reload', async () => {
    await expect(sidebar.getByLabel('What do you call this site?')).toHaveValue('The Board');
    await sidebar.getByRole('button', { name: 'Save and use it' }).click();
    await expect(rows(sidebar)).toHaveCount(4);
    await expect(sidebar.locator('.top')).toContainText('on The Board');
    await expect(page.locator('answerable-teach')).toHaveCount(0);
    await page.reload();
    await expect(page.locator('answerable-marks button')).toHaveCount(4);
  });

  await test.step('it is renamed, saved as a file, forgotten and taken back in the set-up', async () => {
    const options = await openView('options.html#sites');
    await options.locator('#sites summary').click();
    await options.locator('#sites').getByLabel('What do you call this site?').fill('The Beans Board');
    await options.getByRole('button', { name: 'Rename' }).click();
    await expect(options.locator('#sites summary')).toContainText('The Beans Board');
    await options.locator('#sites summary').click();
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Save as a file' }).click();
    const saved = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(saved).toMatchObject({ version: 1, name: 'The Beans Board', hosts: ['board.example'] });

    await options.getByRole('button', { name: 'Remove The Beans Board' }).click();
    await expect(page.locator('answerable-marks button')).toHaveCount(0);
    const input = options.locator('#sites input[type="file"]');
    const bad = { ...saved, selectors: { ...saved.selectors, post: 'div:has(a)' } };
    await input.setInputFiles(file('bad.json', JSON.stringify(bad)));
    await expect(options.getByRole('alert').filter({ hasText: 'selectors.post' })).toContainText(
      'a plain selector',
    );
    await input.setInputFiles(file('board.json', JSON.stringify(saved)));
    await expect(options.locator('#sites summary')).toContainText('The Beans Board');
    await expect(page.locator('answerable-marks button')).toHaveCount(4);
    await expectAccessible(options);
  });

  await test.step('a site that looks different says so, and a report of it holds no word of it', async () => {
    await servePage('https://x.com/home', changed);
    const home = await extension.context.newPage();
    await home.goto('https://x.com/home');
    const beside = await openSidebar(home);
    await expect(beside.getByText('X looks different: 4 posts read by their looks alone.')).toBeVisible();
    await expect(rows(beside)).toHaveCount(4);
    await beside.getByRole('button', { name: 'Save a report' }).click();
    await expect(beside.getByRole('region', { name: 'The beginning of the report' })).toContainText(
      '<article>',
    );
    await expectAccessible(beside);
    const download = beside.waitForEvent('download');
    await beside.getByRole('button', { name: 'Save the file' }).click();
    const report = await readFile(await (await download).path(), 'utf8');
    expect(report.match(/<article>/g)).toHaveLength(4);
    expect(report).not.toMatch(/Fernhill|Wren|Okoye|beans/i);
  });
});
