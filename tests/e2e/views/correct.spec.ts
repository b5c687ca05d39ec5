import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { BRAND } from '../extension';
import { INLINE_COMPOSER, xPage } from '../pages';
import { COMPLAINT, expect, expectAccessible, HOME, QUESTION, row, rows, test } from './views';

const LATER = {
  id: '309',
  name: 'Noor Ahmadi',
  handle: 'noora',
  text: 'Another grinder from Fernhill Coffee arrived broken, says my neighbour.',
};

const storedRules = (view: Page) =>
  view.evaluate(async () => (await chrome.storage.local.get('rules')).rules as { words: string[] }[]);

test('a wrong verdict is set right, taken back, and made a rule that the judge follows', async ({
  setBrand,
  beside,
  servePage,
  openView,
}) => {
  await setBrand(BRAND);
  const { page, sidebar } = await beside();
  await row(sidebar, COMPLAINT.name).click();
  const verdict = sidebar.getByRole('region', { name: 'Verdict' });
  await expect(verdict).toContainText('Complaint');

  await verdict.getByRole('button', { name: 'Correct this' }).click();
  await expect(verdict.getByLabel('What it is')).toBeFocused();
  await expectAccessible(sidebar);
  await verdict.getByLabel('What it is').selectOption('Question');
  await verdict.getByRole('button', { name: 'Keep correction' }).click();
  await expect(verdict).toContainText('Corrected by a person. The judge read it as: Complaint.');
  await expect(verdict.locator('.chip')).toHaveText('Question');
  await expect(sidebar.getByRole('heading', { name: 'Answer the question' })).toBeVisible();
  await expect(sidebar.locator('.timeline')).toContainText('Verdict corrected');

  await verdict.getByRole('button', { name: 'Take the correction back' }).click();
  await expect(verdict.locator('.chip')).toHaveText('Complaint');
  await expect(verdict).not.toContainText('Corrected by a person');

  await verdict.getByRole('button', { name: 'Correct this' }).click();
  await verdict.getByLabel('What it is').selectOption('Not about us');
  await verdict.getByRole('button', { name: 'Keep correction' }).click();
  await expect(verdict.locator('.chip')).toHaveText('Not about us');

  await verdict.getByRole('button', { name: 'Make a rule' }).click();
  const words = verdict.getByLabel('Words that stand in such posts');
  await expect(words).not.toHaveValue('');
  await words.fill('');
  await verdict.getByRole('button', { name: 'Keep rule' }).click();
  await expect(verdict.getByRole('alert')).toContainText('some words, or an author');
  await expectAccessible(sidebar);
  await words.fill('grinder\narrived broken');
  await verdict.getByRole('button', { name: 'Keep rule' }).click();
  await expect(sidebar.getByRole('status').filter({ hasText: 'Rule kept' })).toBeVisible();
  expect(await storedRules(sidebar)).toMatchObject([
    { words: ['grinder', 'arrived broken'], site: 'x', said: { ours: false } },
  ]);

  // What comes later is taken as the rule says; what was judged before stays as it was.
  await servePage(`${HOME}-later`, xPage([LATER, QUESTION], INLINE_COMPOSER));
  await page.goto(`${HOME}-later`);
  const later = sidebar.locator('.back');
  if (await later.isVisible()) await later.click();
  await expect(rows(sidebar)).toHaveCount(2);
  await row(sidebar, LATER.name).click();
  await expect(verdict).toContainText('By your rule: “grinder” · “arrived broken” · x.');

  const options = await openView('options.html#rules');
  const section = options.locator('#rules');
  await expect(section.getByRole('listitem')).toContainText(
    '“grinder” · “arrived broken” · x → Not about us',
  );
  await section.getByRole('button', { name: 'Change' }).click();
  await section.getByLabel('Words that stand in such posts').fill('grinder');
  await expectAccessible(options);
  await section.getByRole('button', { name: 'Keep rule' }).click();
  await expect(section.getByRole('listitem')).toContainText('“grinder” · x → Not about us');
  await section.getByRole('button', { name: 'Remove' }).click();
  await expect(section).toContainText('There is none yet');
  expect(await storedRules(options)).toEqual([]);

  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export corrections' }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { brand: BRAND.name, site: 'x', text: COMPLAINT.text, kind: 'none', reply: 'no' },
  ]);
});
