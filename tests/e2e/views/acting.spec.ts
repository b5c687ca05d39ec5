/** Acting on a mention without leaving the sidebar: every act by its key, undone, and told in the timeline; one launch for all. */
import type { Page } from '@playwright/test';
import { BRAND } from '../extension';
import { killWorker } from '../kill-worker';
import { INLINE_COMPOSER, tweet, xPage } from '../pages';
import { COMPLAINT, expect, expectAccessible, HOME, POSTS, row, rows, test } from './views';

const TEAMS = [
  { name: 'Roastery', topics: ['grinder'], contact: 'roastery@fernhill.example' },
  { name: 'Counter', topics: ['staff'] },
];
const form = (sidebar: Page) => sidebar.locator('form.ask');
const timeline = (sidebar: Page) => sidebar.locator('.timeline');

test('claims, hands over, credits, promises, notes, tags and closes by keys, and takes each back', async ({
  extension,
  setBrand,
  beside,
}) => {
  test.setTimeout(120_000);
  await setBrand({ ...BRAND, teams: TEAMS } as never);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { sidebar } = await beside();
  await row(sidebar, 'Ada Quist').click();
  await expect(sidebar.getByRole('toolbar', { name: 'More to do about this mention' })).toBeVisible();
  const press = async (key: string) => {
    await sidebar.locator('#mention-title').focus();
    await sidebar.keyboard.press(key);
    if (!'az'.includes(key)) await expect(sidebar.locator('.ask')).toBeVisible();
  };
  /** The key and what is written into the form that it opens, without a pause between them. */
  const pressAndWrite = async (key: string, text: string) => {
    await sidebar.locator('#mention-title').focus();
    await sidebar.keyboard.type(`${key}${text}`);
    await expect(form(sidebar).locator(':focus')).toHaveValue(text);
  };
  const takeBack = async () => {
    await press('z');
    await expect(sidebar.getByRole('status')).toContainText('Taken back.');
  };

  // Nobody is known at this machine yet: the first claim asks for the name.
  await pressAndWrite('a', 'Ana Lopes');
  await expect(form(sidebar)).toContainText('Who is on it?');
  await expectAccessible(sidebar);
  await sidebar.keyboard.press('Enter');
  await expect(sidebar.locator('.standing')).toContainText('Ana Lopes is on it');
  await press('a');
  await expect(sidebar.locator('.standing')).toHaveCount(0);
  await takeBack();
  await expect(sidebar.locator('.standing')).toContainText('Ana Lopes is on it');

  await press('h');
  await expect(form(sidebar).getByLabel('Team')).toHaveValue('Roastery');
  await expect(form(sidebar).getByLabel('What they will read')).toHaveValue(/arrived broken/);
  await expect(form(sidebar).getByRole('link', { name: 'Mail' })).toHaveAttribute(
    'href',
    /^mailto:roastery@fernhill\.example\?subject=.+&body=.*arrived%20broken/,
  );
  await expectAccessible(sidebar);
  await form(sidebar).getByRole('button', { name: 'Copy' }).click();
  await expect(sidebar.locator('.standing')).toContainText('With Roastery');
  expect(await sidebar.evaluate(() => navigator.clipboard.readText())).toContain('arrived broken');

  await press('r');
  await form(sidebar).getByLabel('Team').selectOption('Counter');
  await form(sidebar).getByRole('button', { name: 'Copy' }).click();
  await expect(timeline(sidebar)).toContainText('Credit passed on');
  await takeBack();

  await pressAndWrite('p', 'A new grinder is on its way');
  await expectAccessible(sidebar);
  await sidebar.keyboard.press('Enter');
  await expect(sidebar.getByRole('list', { name: 'Open promises' })).toContainText('A new grinder');
  await sidebar.getByRole('button', { name: 'Kept', exact: true }).click();
  await expect(sidebar.getByRole('list', { name: 'Open promises' })).toHaveCount(0);
  await expect(timeline(sidebar)).toContainText('Promise kept');

  await pressAndWrite('n', 'The courier looks for it');
  await sidebar.keyboard.press('ControlOrMeta+Enter');
  await expect(timeline(sidebar)).toContainText('The courier looks for it');

  await pressAndWrite('t', 'grinder, late mail');
  await sidebar.keyboard.press('Enter');
  await expect(sidebar.locator('.standing')).toContainText('late mail');

  await press('o');
  await expectAccessible(sidebar);
  await form(sidebar).getByText('Sale', { exact: true }).click();
  await form(sidebar).getByLabel('Amount, if known').fill('49.5');
  await form(sidebar).getByLabel('Currency').selectOption('GBP');
  await sidebar.keyboard.press('Enter');
  await expect(sidebar.locator('.standing')).toContainText('Sale £49.50');
  await takeBack();
  await expect(sidebar.locator('.standing')).not.toContainText('Sale');
  await timeline(sidebar).getByRole('button', { name: 'Bring back: Undone' }).first().click();
  await expect(sidebar.locator('.standing')).toContainText('Sale £49.50');

  await press('s');
  await sidebar.getByRole('radio', { name: /Answered by a colleague/ }).check();
  await sidebar.locator('.ask').getByRole('button', { name: 'Skip' }).click();
  await expect(sidebar.locator('.actions')).toContainText('Skipped');
  await sidebar.locator('.said-place').getByRole('button', { name: 'Undo' }).click();
  await expect(sidebar.getByRole('button', { name: 'Mark sent' })).toBeVisible();
  await expectAccessible(sidebar);
});

test('promises of an answer are listed, due, and reminded; a thread that moved on asks first', async ({
  extension,
  setBrand,
  beside,
  openSidebar,
}) => {
  test.setTimeout(120_000);
  await setBrand({ ...BRAND, ownAccounts: ['@fernhill'] } as never);
  const { page, sidebar } = await beside(xPage(POSTS, INLINE_COMPOSER));
  await row(sidebar, 'Ada Quist').click();
  const box = sidebar.getByRole('textbox', { name: 'Your reply' });
  await expect(box).not.toHaveValue('');
  await box.fill(
    'Hi Ada, a broken grinder is not right. I am asking the roastery and will write to you within 2 hours. Which day did it come?',
  );
  // Asked from a page of ours: after it was stopped, the worker is another one.
  const badge = () => sidebar.evaluate(() => chrome.action.getBadgeText({}));
  expect(await badge()).toBe('');

  // A colleague answers on the page after the draft was begun.
  const answer = tweet({ id: '390', name: 'Fernhill', handle: 'fernhill', text: 'We are looking for it.' });
  await page.evaluate((html) => {
    document.querySelector('#timeline')!.append(document.createRange().createContextualFragment(html));
    const added = document.querySelector('#timeline')!.lastElementChild!;
    added
      .querySelector('[data-testid="tweetText"]')!
      .insertAdjacentHTML('beforebegin', '<div>Replying to <a href="/adaq">@adaq</a></div>');
  }, answer);
  await sidebar.getByRole('button', { name: 'Insert' }).click();
  const caution = sidebar.getByRole('group', { name: 'Look at the thread first' });
  await expect(caution).toContainText('The thread has new replies since you began.');
  await expect(caution).toContainText('Already answered on the page by Fernhill');
  await expect(page.getByRole('textbox', { name: 'Post your reply' })).toHaveCount(0);
  await expectAccessible(sidebar);
  await caution.getByRole('button', { name: 'Insert anyway' }).click();
  await expect(sidebar.getByRole('status')).toContainText('Inserted, not sent.');
  await expect(page.getByRole('textbox', { name: 'Post your reply' })).toContainText('broken grinder');

  await expect(sidebar.getByRole('list', { name: 'Open promises' })).toContainText('within 2 hours');
  await expect.poll(badge).toBe('1');
  const alarm = await sidebar.evaluate(async () => {
    const found = await chrome.alarms.get('promises');
    await chrome.alarms.clearAll();
    await chrome.action.setBadgeText({ text: '' });
    return found?.scheduledTime ?? 0;
  });
  expect(alarm).toBeGreaterThan(Date.now() + 100 * 60_000);

  const strip = sidebar.locator('.due-strip');
  await expect(strip).toContainText('1 promise is due soon');
  await sidebar.keyboard.press('Escape');
  await sidebar.keyboard.press('Escape');
  await expect(rows(sidebar).first()).toBeVisible();
  await strip.locator('summary').click();
  await expectAccessible(sidebar);

  // A browser restart takes alarm and badge away; the worker makes both anew when it starts. Another window shows the same.
  const other = await openSidebar(page);
  await killWorker(extension);
  expect(await badge()).toBe('');
  await other.reload();
  await expect.poll(badge).toBe('1');
  const alarms = () => sidebar.evaluate(() => chrome.alarms.getAll());
  const names = async () => (await alarms()).map(({ name }) => name).sort();
  await expect.poll(names).toEqual(['promises', 'retention']);
  // The retention schedule was carried out when the browser first had the extension, so it is due in a day.
  const retention = (await alarms()).find(({ name }) => name === 'retention')!;
  expect(retention.scheduledTime).toBeGreaterThan(Date.now() + 23 * 3_600_000);
  expect(retention.scheduledTime).toBeLessThanOrEqual(Date.now() + 24 * 3_600_000);
  await expect(other.locator('.due-strip')).toContainText('1 promise is due soon');
  await strip.getByRole('button', { name: 'Kept', exact: true }).click();
  await expect(strip).toHaveCount(0);
  await expect(other.locator('.due-strip')).toHaveCount(0);
  await expect.poll(badge).toBe('');
});

test('what was typed and where one was outlive the tab, the worker and the page', async ({
  extension,
  setBrand,
  servePage,
  beside,
  openSidebar,
}) => {
  await setBrand(BRAND);
  const { page, sidebar } = await beside();
  await row(sidebar, 'Ada Quist').click();
  const box = (view: Page) => view.getByRole('textbox', { name: 'Your reply' });
  await box(sidebar).fill('Half a thought');
  await expect(sidebar.locator('.place')).toHaveText('1 of 3');

  await servePage('https://elsewhere.example/', xPage([]));
  await page.goto('https://elsewhere.example/');
  await page.goto(HOME);
  await expect(box(sidebar)).toHaveValue('Half a thought');

  // What a restart of the browser leaves: storage for the session is gone, the tab has another id.
  await sidebar.waitForTimeout(400);
  await (await extension.worker()).evaluate(() => chrome.storage.session.clear());
  await sidebar.close();
  await page.close();
  const fresh = await extension.context.newPage();
  await fresh.goto(HOME);
  const again = await openSidebar(fresh);
  await expect(again.getByRole('heading', { name: COMPLAINT.name })).toBeVisible();
  await expect(box(again)).toHaveValue('Half a thought');
});

test.describe('passing on', () => {
  const HOOK = 'https://hooks.example.com/T1/B2';
  // Every test holds that nothing of ours asks the network; this one, that nothing else does.
  test.use({ asks: [HOOK, HOOK] });

  test('a note goes to the address that was set up, as shown, and nothing else ever leaves', async ({
    extension,
    setBrand,
    beside,
  }) => {
    await setBrand({ ...BRAND, teams: TEAMS } as never);
    const posted: string[] = [];
    let status = 500;
    await extension.context.route('https://hooks.example.com/**', (route) => {
      posted.push(route.request().postData() ?? '');
      return route.fulfill({ status });
    });
    const { sidebar } = await beside();
    await sidebar.evaluate((webhook) => chrome.storage.local.set({ webhook }), HOOK);
    await row(sidebar, 'Ada Quist').click();
    await sidebar.getByRole('button', { name: 'Hand over' }).click();
    await form(sidebar).getByLabel('What they will read').fill('Please look for her parcel.');
    const send = form(sidebar).getByRole('button', { name: 'Send to hooks.example.com' });
    await send.click();
    await expect(sidebar.getByRole('status')).toContainText('refused the note (status 500)');
    await expect(timeline(sidebar)).toHaveCount(0);
    status = 200;
    await send.click();
    await expect(sidebar.getByRole('status')).toContainText('The note has arrived.');
    await expect(timeline(sidebar)).toContainText('Handed over');
    expect(JSON.parse(posted[1]!)).toMatchObject({ note: 'Please look for her parcel.', team: 'Roastery' });
  });
});
