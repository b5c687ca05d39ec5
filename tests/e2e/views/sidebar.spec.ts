import { BRAND } from '../extension';
import { INLINE_COMPOSER, xPage } from '../pages';
import { COMPLAINT, expect, expectAccessible, POSTS, PRAISE, row, rows, test } from './views';

test.beforeEach(async ({ setBrand }) => setBrand(BRAND));

test('lists what is about the brand, what matters first, and follows the page', async ({ beside }) => {
  const { page, sidebar } = await beside();
  await expect(rows(sidebar)).toHaveCount(3);
  await expect(rows(sidebar).first()).toContainText('Ada Quist');
  await expect(rows(sidebar).first()).toContainText('Complaint');
  await expectAccessible(sidebar);

  await page.evaluate(() =>
    document.querySelector('article')!.closest('[data-testid="cellInnerDiv"]')!.remove(),
  );
  await expect(row(sidebar, 'Cleo Marsh')).toContainText('no longer on the page');
});

test('shows the words that decided, the play, its rules and their documents', async ({ beside }) => {
  const { sidebar } = await beside();
  await row(sidebar, 'Ada Quist').click();
  await expect(sidebar.getByRole('heading', { name: 'Ada Quist' })).toBeFocused();
  const marked = await sidebar.locator('.post-text mark').allTextContents();
  expect(marked.length).toBeGreaterThan(0);
  for (const words of marked) expect(COMPLAINT.text).toContain(words);
  await expect(sidebar.locator('.play')).toContainText('Apologise and resolve');
  await sidebar.getByText('Why this advice').click();
  await expect(sidebar.locator('.rules')).toContainText('P20');
  await expect(sidebar.locator('.rules')).toContainText('Steps for Dealing With Social Media Detractors');
  await expectAccessible(sidebar);
});

test('inserts, says so, logs it, and takes "sent" from the person', async ({ beside }) => {
  const { page, sidebar } = await beside();
  await row(sidebar, 'Cleo Marsh').click();
  const box = sidebar.getByRole('textbox', { name: 'Your reply' });
  await expect(box).not.toHaveValue('');
  await box.fill('Thank you, Cleo! I will pass that on to the bar team.');
  // The one live region that tells of acts: it stands before anything is said, and waits its turn.
  const region = sidebar.getByRole('status');
  await expect(region).toHaveAttribute('aria-live', 'polite');
  const heard = await region.evaluateHandle((place) => {
    const texts: string[] = [];
    const hear = () => place.textContent && texts.push(place.textContent);
    new MutationObserver(hear).observe(place, { childList: true, characterData: true, subtree: true });
    return texts;
  });
  await sidebar.getByRole('button', { name: 'Insert' }).click();
  await expect(sidebar.getByRole('status')).toContainText('Inserted, not sent.');
  const field = page.getByRole('textbox', { name: 'Post your reply' });
  await expect(field).toHaveText('Thank you, Cleo! I will pass that on to the bar team.');
  await sidebar.locator('.said-place').getByRole('button', { name: 'Undo' }).click();
  await expect(sidebar.getByRole('status')).toContainText('Taken out of the reply box again.');
  await expect(field).toHaveText('');
  await sidebar.getByRole('button', { name: 'Insert' }).click();
  await expect(field).toHaveText('Thank you, Cleo! I will pass that on to the bar team.');
  expect(await page.evaluate(() => (window as { sent?: number }).sent)).toBe(undefined);
  await expect(sidebar.locator('.timeline')).toContainText('Inserted');
  await expectAccessible(sidebar);

  await sidebar.getByRole('button', { name: 'Mark sent' }).click();
  await expect(sidebar.locator('.actions')).toContainText('Answered');
  await sidebar.getByRole('button', { name: 'All mentions' }).click();
  await expect(sidebar.locator('.group').last()).toContainText('Cleo Marsh');
  await expect(sidebar.locator('.group').last()).toContainText('Done');

  await row(sidebar, 'Cleo Marsh').click();
  await sidebar.getByRole('button', { name: 'Undo: Marked as sent' }).click();
  await expect(sidebar.getByRole('button', { name: 'Mark sent' })).toBeVisible();
  await expect(region).toHaveText('Taken back.');
  const words = ['Inserted, not sent.', 'Taken out', 'Inserted, not sent.', 'Marked as sent.', 'Taken back.'];
  expect(await heard.jsonValue()).toEqual(words.map((begin) => expect.stringMatching(`^${begin}`)));
});

test('asks before it touches what somebody typed', async ({ beside }) => {
  const { page, sidebar } = await beside();
  await page.bringToFront();
  await page.locator('article', { hasText: PRAISE.text }).getByRole('button', { name: 'Reply' }).click();
  const field = page.getByRole('textbox', { name: 'Post your reply' });
  await field.pressSequentially('Half a thought');
  await sidebar.bringToFront();
  await row(sidebar, 'Cleo Marsh').click();
  await sidebar
    .getByRole('textbox', { name: 'Your reply' })
    .fill('Thank you, Cleo. The bar team will hear it.');
  await sidebar.getByRole('button', { name: 'Insert' }).click();
  await expect(sidebar.getByRole('group', { name: 'Something is typed there already' })).toContainText(
    'Half a thought',
  );
  await expect(field).toHaveText('Half a thought');
  await expectAccessible(sidebar);
  await sidebar.getByRole('button', { name: 'Add after it' }).click();
  await expect(field).toContainText('Half a thought');
  await expect(field).toContainText('The bar team will hear it.');
});

test('copies in the same click where there is no box, and says so', async ({ extension, beside }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { sidebar } = await beside(xPage(POSTS));
  await row(sidebar, 'Cleo Marsh').click();
  await sidebar
    .getByRole('textbox', { name: 'Your reply' })
    .fill('Thank you, Cleo. The bar team will hear it.');
  await sidebar.getByRole('button', { name: 'Insert' }).click();
  await expect(sidebar.getByRole('status')).toContainText('The text is on the clipboard');
  expect(await sidebar.evaluate(() => navigator.clipboard.readText())).toBe(
    'Thank you, Cleo. The bar team will hear it.',
  );
  await expect(sidebar.locator('.timeline')).toContainText('Copied');
});

test('holds back what the checker blocks until there is a reason, which is kept', async ({ beside }) => {
  const { page, sidebar } = await beside();
  await row(sidebar, 'Ada Quist').click();
  const box = sidebar.getByRole('textbox', { name: 'Your reply' });
  await box.fill('Delete this post or you will hear from our lawyers, you idiot.');
  await expect(sidebar.locator('.finding.bad').first()).toBeVisible();
  await sidebar.getByRole('button', { name: 'Insert' }).click();
  await expect(sidebar.getByText('The checker would hold this back')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Post your reply' })).toHaveCount(0);
  await expectAccessible(sidebar);
  await sidebar.getByRole('textbox', { name: /Why should it go out/ }).fill('Only a test of the form');
  await sidebar.getByRole('button', { name: 'Insert anyway' }).click();
  await expect(sidebar.getByRole('status')).toContainText('Inserted, not sent.');
  await expect(sidebar.locator('.timeline')).toContainText('Only a test of the form');
});

test('does not insert what is too long for the site', async ({ beside }) => {
  const { sidebar } = await beside();
  await row(sidebar, 'Cleo Marsh').click();
  await sidebar
    .getByRole('textbox', { name: 'Your reply' })
    .fill(`Thank you, Cleo. ${'Really. '.repeat(60)}`);
  await expect(sidebar.locator('.count')).toContainText('too long for this site');
  await expect(sidebar.getByRole('button', { name: 'Insert' })).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(sidebar);
});

test('skips with a reason, and asks once before "abuse" where there is something to answer', async ({
  beside,
}) => {
  const { sidebar } = await beside();
  await row(sidebar, 'Ada Quist').click();
  await sidebar.getByRole('button', { name: 'Skip' }).click();
  await expectAccessible(sidebar);
  await sidebar.getByRole('radio', { name: /^Abuse/ }).check();
  await sidebar.locator('.ask').getByRole('button', { name: 'Skip' }).click();
  await expect(sidebar.locator('.ask')).toContainText('something in this post that could be answered');
  await sidebar.getByRole('radio', { name: /Answered by a colleague/ }).check();
  await sidebar.locator('.ask').getByRole('button', { name: 'Skip' }).click();
  await expect(sidebar.locator('.timeline')).toContainText('Answered by a colleague, or elsewhere');
  await expect(sidebar.locator('.actions')).toContainText('Skipped');
});

test('keeps the draft and the place when the sidebar is closed', async ({ beside, openSidebar }) => {
  const { page, sidebar } = await beside();
  await row(sidebar, 'Cleo Marsh').click();
  await sidebar.getByText('Standard', { exact: true }).click();
  await sidebar.getByRole('textbox', { name: 'Your reply' }).fill('A thought of my own');
  await sidebar.close();
  const again = await openSidebar(page);
  await expect(again.getByRole('textbox', { name: 'Your reply' })).toHaveValue('A thought of my own');
  await expect(again.getByRole('radio', { name: 'Standard' })).toBeChecked();
  await again.getByRole('button', { name: 'Other wording' }).click();
  await expect(again.getByRole('textbox', { name: 'Your reply' })).not.toHaveValue('A thought of my own');
  await again.getByRole('button', { name: 'Bring my text back' }).click();
  await expect(again.getByRole('textbox', { name: 'Your reply' })).toHaveValue('A thought of my own');
});

test('opens at the mention whose mark was clicked, and leaves the focus alone', async ({ beside }) => {
  const { page, sidebar } = await beside();
  await expect(rows(sidebar)).toHaveCount(3);
  await page.bringToFront();
  await page.locator('answerable-marks button', { hasText: 'Complaint' }).click();
  await expect(sidebar.getByRole('heading', { name: 'Ada Quist' })).toBeVisible();
  expect(await sidebar.evaluate(() => document.activeElement?.localName)).toBe('body');
});

test('exports the whole history', async ({ beside }) => {
  const { sidebar } = await beside();
  await expect(rows(sidebar)).toHaveCount(3);
  for (const [button, ending] of [
    ['As a table (CSV)', 'csv'],
    ['As data (JSON)', 'json'],
  ] as const) {
    await sidebar
      .locator('summary', { has: sidebar.locator('svg') })
      .first()
      .click();
    if (ending === 'csv') await expectAccessible(sidebar);
    const download = sidebar.waitForEvent('download');
    await sidebar.getByRole('button', { name: button }).click();
    expect((await download).suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
    await expect(sidebar.getByRole('status')).toContainText('Exported 3 mentions.');
  }
});

test('shows hostile words as words', async ({ beside }) => {
  const hostile = {
    id: '401',
    name: '<img src=x onerror="document.title=1">',
    handle: 'mallory',
    text: `Fernhill Coffee <script>document.title = 1</script> =HYPERLINK("x") \u202Eevil ${'word '.repeat(3_000)}`,
  };
  const arabic = { id: '402', name: 'سارة', handle: 'sara', text: 'شكرا Fernhill Coffee على القهوة الرائعة' };
  const { sidebar } = await beside(xPage([hostile, arabic], INLINE_COMPOSER));
  await row(sidebar, 'mallory').or(row(sidebar, '<img')).first().click();
  await expect(sidebar.getByRole('heading', { level: 2 }).first()).toHaveText(hostile.name);
  await expect(sidebar.locator('.post-text')).toContainText('<script>document.title = 1</script> =HYPERLINK');
  expect(await sidebar.locator('.post-text').textContent()).not.toContain('\u202E');
  const short = (await sidebar.locator('.post-text').textContent())!.length;
  await expectAccessible(sidebar);
  await sidebar.getByRole('button', { name: 'Show all' }).click();
  expect((await sidebar.locator('.post-text').textContent())!.length).toBeGreaterThan(short * 5);
  expect(await sidebar.title()).toBe('Answerable');
  await sidebar.getByRole('button', { name: 'All mentions' }).click();
  await row(sidebar, 'سارة').click();
  const direction = await sidebar.locator('.post-text p').evaluate((p) => getComputedStyle(p).direction);
  expect(direction).toBe('rtl');
});
