import { BRAND } from '../extension';
import { expect, expectAccessible, expectJudged, row, rows, test } from './views';

test.beforeEach(async ({ setBrand }) => setBrand(BRAND));

test('the main job by keys alone', async ({ beside }) => {
  const { page, sidebar } = await beside();
  await expectJudged(sidebar, 3);
  const keys = sidebar.keyboard;
  const heading = sidebar.locator('#mention-title');

  await keys.press('j');
  await expect(rows(sidebar).nth(0)).toBeFocused();
  await keys.press('ArrowDown');
  await expect(rows(sidebar).nth(1)).toBeFocused();
  await keys.press('k');
  await keys.press('End');
  await expect(rows(sidebar).nth(2)).toBeFocused();
  await keys.press('Home');
  await keys.press('Enter');
  await expect(heading).toBeFocused();
  await expect(heading).toHaveText('Ada Quist');

  await keys.press('j');
  await expect(heading).not.toHaveText('Ada Quist');
  await keys.press('k');
  await expect(heading).toHaveText('Ada Quist');

  const box = sidebar.getByRole('textbox', { name: 'Your reply' });
  await expect(box).not.toHaveValue('');
  const brief = await box.inputValue();
  await keys.press('3');
  await expect(sidebar.getByRole('radio', { name: 'Detailed' })).toBeChecked();
  await keys.press('1');
  await expect(box).toHaveValue(brief);
  await keys.press('e');
  await expect(box).toBeFocused();
  await keys.press('End');
  await keys.type(' jk?');
  await expect(box).toHaveValue(/ jk\?/);
  await keys.press('Escape');
  await expect(heading).toBeFocused();

  await keys.press('s');
  await expect(sidebar.getByRole('radio', { name: /Nothing to answer/ })).toBeFocused();
  await keys.press('Escape');
  await expect(sidebar.locator('.ask')).toHaveCount(0);

  await keys.press('e');
  await keys.press('ControlOrMeta+a');
  await keys.type(
    'Hi Ada, a broken grinder and two weeks without a word is not right. I am asking the roastery today and will write to you by 18:00. Which day did it come?',
  );
  await keys.press('ControlOrMeta+Enter');
  await expect(sidebar.getByRole('status')).toContainText('Inserted, not sent.');
  await expect(page.getByRole('textbox', { name: 'Post your reply' })).toContainText('a broken grinder');

  await keys.press('Escape');
  await keys.press('m');
  await expect(sidebar.locator('.actions')).toContainText('Answered');
  await keys.press('Escape');
  await expect(row(sidebar, 'Ada Quist')).toBeFocused();
});

test('the focus stays with a row that moves to another place in the list', async ({ beside, openView }) => {
  const { sidebar } = await beside();
  await expectJudged(sidebar, 3);
  await expect(rows(sidebar).first()).toContainText('Ada Quist');
  await row(sidebar, 'Ada Quist').focus();

  const elsewhere = await openView('help.html');
  await elsewhere.evaluate(async () => {
    const interaction = { id: crypto.randomUUID(), mention: 'x:301', at: Date.now(), type: 'sent' };
    await chrome.runtime.sendMessage({ to: 'worker', name: 'interaction/log', body: { interaction } });
  });
  await expect(rows(sidebar).last()).toContainText('Ada Quist');
  await expect(row(sidebar, 'Ada Quist')).toBeFocused();
});

test('every control can be reached by Tab, shows where one is, and nothing holds the focus', async ({
  beside,
}) => {
  const { sidebar } = await beside();
  await row(sidebar, 'Ada Quist').click();
  // From the very top, at the mention that stays open.
  await sidebar.reload();
  await expect(sidebar.getByRole('textbox', { name: 'Your reply' })).toBeVisible();
  const seen: string[] = [];
  for (let i = 0; i < 40; i++) {
    await sidebar.keyboard.press('Tab');
    const at = await sidebar.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return null;
      const ringed = element.closest('.composer, .segment') ?? element;
      const { outlineStyle } = getComputedStyle(ringed);
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
      const { left, top, width, height } = ringed.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      // Bars that stick to the edges must not lie over what has the focus (WCAG 2.4.11).
      const covered = ringed.contains(there) ? '' : ' covered';
      return `${name || element.getAttribute('name')} ${outlineStyle}${covered}`;
    });
    if (at === null) break;
    seen.push(at);
  }
  for (const name of [
    'Export',
    'Keyboard shortcuts',
    'Settings',
    'All mentions',
    'Show on page',
    'Your reply',
    'Insert',
    'Copy',
    'Mark sent',
    'Skip',
  ])
    expect(seen.some((one) => one.startsWith(name))).toBe(true);
  expect(seen.filter((one) => /(?: none| covered)$/.test(one))).toEqual([]);
  expect(seen.length).toBeLessThan(40);
});

test('the keys are written down, and can be switched off', async ({ beside }) => {
  const { sidebar } = await beside();
  await expect(rows(sidebar)).toHaveCount(3);
  await sidebar.keyboard.press('?');
  const sheet = sidebar.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toBeVisible();
  // A key that the browser has for itself is dropped from the manifest without a word.
  for (const key of ['S', 'J', 'K', 'U']) await expect(sheet).toContainText(`Alt+Shift+${key}`);
  await expectAccessible(sidebar);
  await sheet.getByRole('checkbox').uncheck();
  await sidebar.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await sidebar.keyboard.press('j');
  await expect(rows(sidebar).nth(0)).not.toBeFocused();
  await sidebar.reload();
  await expect(rows(sidebar)).toHaveCount(3);
  await sidebar.keyboard.press('?');
  await expect(sheet).toBeHidden();
  await sidebar.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(sheet.getByRole('checkbox')).not.toBeChecked();
});
