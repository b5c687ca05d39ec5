/** Page text is hostile: it is shown as text, exported as text, and never runs. */
import { readFile } from 'node:fs/promises';
import { sidePanel } from '../../utils/cli/panel';
import { BRAND, expect, test } from './extension';
import { xPage } from './pages';

const HOME = 'https://x.com/home';
const POSTS = [
  {
    name: '<img src=x onerror=alert(1)>',
    text: '<script>alert(1)</script> Fernhill never answered <b>me</b>',
  },
  {
    name: '=HYPERLINK("http://evil.example","x")',
    text: '=1+1 and Fernhill charged me twice, where is my refund?',
  },
  { name: '\u202eevil\u202c', text: '\u202eFernhill lost my order\u202c and never wrote back' },
  { name: 'Long', text: `Fernhill lost my order. ${'All day long I waited. '.repeat(4_500)}` },
].map((post, i) => ({ ...post, id: String(i + 1), handle: `someone${i + 1}` }));

test.use({ ownBrowser: true });

test('names and texts that are markup, formulas, direction marks or very long', async ({
  extension,
  servePage,
  setBrand,
}) => {
  await setBrand(BRAND);
  await servePage(HOME, xPage(POSTS));
  const page = await extension.context.newPage();
  const alarms: string[] = [];
  extension.context.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(HOME);
  const marks = page.locator('answerable-marks button');
  await expect(marks).toHaveCount(POSTS.length);
  await marks.first().click();
  const panel = await sidePanel(extension.profileFolder);
  const chosen = panel.getByRole('article');
  await expect(chosen).toContainText('<script>alert(1)</script> Fernhill');
  await expect(chosen).toContainText('<img src=x onerror=alert(1)>');
  expect(await panel.locator('img, script[src^="x"], main b').count()).toBe(0);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  const view = await extension.context.newPage();
  await view.goto(extension.page('sidepanel.html'));
  await view.getByLabel('Export', { exact: true }).click();
  const [download] = await Promise.all([
    view.waitForEvent('download'),
    view.getByRole('button', { name: /CSV/ }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"",""x"")"`);
  expect(csv).toContain(`'=1+1 and Fernhill`);
  expect(csv).toContain('<script>alert(1)</script>');
  expect(alarms).toEqual([]);
});
