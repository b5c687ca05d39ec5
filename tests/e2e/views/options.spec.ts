import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { BRAND } from '../extension';
import { expect, expectAccessible, test } from './views';

const stored = (view: Page) =>
  view.evaluate(async () => (await chrome.storage.local.get('profile')).profile as Record<string, unknown>);
const save = (view: Page) => view.getByRole('button', { name: 'Save', exact: true });
/** The line at the foot of the page; sections have live regions of their own. */
const said = (view: Page) => view.locator('.save-bar').getByRole('status');
const importFile = (view: Page, name: string, text: string) =>
  view
    .locator('#data input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('from nothing to a brand, with what is wrong said at the field', async ({ openView }) => {
  const view = await openView('options.html');
  await expect(view.getByText('Nothing is set up yet')).toBeVisible();
  await view.getByLabel('Brand name').fill('Fernhill Coffee');
  await save(view).click();
  await expect(said(view)).toContainText('Not saved');
  await expect(view.getByLabel('Names, phrases and hashtags')).toBeFocused();
  await expect(view.getByLabel('Names, phrases and hashtags')).toHaveAccessibleDescription(
    /Expected at least one term or one handle/,
  );
  await expectAccessible(view);
  expect(await stored(view)).toBe(undefined);

  await view.getByLabel('Names, phrases and hashtags').fill('Fernhill Coffee\n\n  Fernhill  ');
  await save(view).click();
  await expect(said(view)).toContainText('Saved.');
  expect(await stored(view)).toMatchObject({
    name: 'Fernhill Coffee',
    terms: ['Fernhill Coffee', 'Fernhill'],
  });
  await view.reload();
  await expect(view.getByLabel('Names, phrases and hashtags')).toHaveValue('Fernhill Coffee\nFernhill');
});

test('rows, pairs, switches and dates end up in the profile, and can go again', async ({
  setBrand,
  openView,
}) => {
  await setBrand(BRAND);
  const view = await openView('options.html');
  await view.getByRole('button', { name: 'Add a fact' }).click();
  await expect(view.getByLabel('What people say')).toBeFocused();
  await view.getByLabel('What people say').fill('no decaf');
  await view.getByLabel('What is true').fill('We roast two decafs.');
  const source = view.locator('#facts').getByLabel('Source');
  await source.fill('fernhill.example/decaf');
  await source.blur();
  await expect(source).toHaveAccessibleDescription(/Expected a web address that starts with https/);
  await source.fill('https://fernhill.example/decaf');
  await expect(source).not.toHaveAttribute('aria-invalid', 'true');
  await view.locator('#facts').getByLabel('Review by').fill('2027-01-31');

  await view.getByRole('button', { name: 'Add a commitment' }).click();
  await view.getByRole('textbox', { name: 'Site' }).fill('x');
  await view.getByRole('textbox', { name: 'Minutes' }).fill('60');
  await view.getByRole('radio', { name: /^Formal/ }).check();
  await view.getByRole('checkbox', { name: 'People may send us a direct message' }).check();
  await view.getByRole('checkbox', { name: 'We work in a regulated trade' }).check();
  await view.getByLabel('Who leads').fill('Mara Voss');
  await expectAccessible(view);
  await save(view).click();
  await expect(said(view)).toContainText('Saved.');
  expect(await stored(view)).toMatchObject({
    facts: [{ claim: ['no decaf'], truth: 'We roast two decafs.', reviewBy: '2027-01-31' }],
    commitments: { answerWithinMinutes: { x: 60 } },
    voice: { tone: 'formal' },
    contact: { email: 'care@fernhill.example', dm: true },
    regulated: true,
    backlashPlan: { owner: 'Mara Voss' },
  });

  await view.getByRole('button', { name: 'Remove no decaf' }).click();
  await view.getByLabel('Who leads').fill('');
  await save(view).click();
  await expect(view.getByText('Everything is saved')).toBeVisible();
  const after = await stored(view);
  expect(after.facts).toEqual([]);
  expect(after).not.toHaveProperty('backlashPlan');
});

test('a bad file names its fields, and the old profile stays', async ({ setBrand, openView }) => {
  await setBrand(BRAND);
  const view = await openView('options.html');
  const before = await stored(view);
  await importFile(view, 'bad.json', '{"name":"Other","terms":["Other"],"teams":[{"topics":["a"]}]}');
  await expect(view.locator('#data').getByRole('alert')).toContainText(
    'teams[0].name: expected a value, got nothing',
  );
  await expectAccessible(view);
  await importFile(view, 'broken.json', '{\n  "name": "Other",,\n}');
  await expect(view.locator('#data').getByRole('alert')).toContainText(
    'isn’t valid JSON: it breaks at line 2, column 19',
  );
  await importFile(view, 'huge.json', `"${'x'.repeat(3_000_000)}"`);
  await expect(view.locator('#data').getByRole('alert')).toContainText('larger than 1 MB');
  expect(await stored(view)).toEqual(before);
  await expect(view.getByLabel('Brand name')).toHaveValue('Fernhill Coffee');
});

test("a colleague's file is shown as changes, taken as chosen, and comes out as it went in", async ({
  setBrand,
  openView,
}) => {
  await setBrand(BRAND);
  const view = await openView('options.html');
  const other = {
    name: '<b>Other</b> & Söhne',
    terms: ['Other'],
    people: ['Ana\u202E'],
    voice: { tone: 'plain' },
  };
  await importFile(view, 'other.json', JSON.stringify(other));
  const preview = view.getByRole('region', { name: /would change 8 fields/ });
  await expect(preview.getByRole('heading')).toBeFocused();
  await expect(preview).toContainText('Comes: <b>Other</b> & Söhne');
  await expect(preview).toContainText('Goes: Fernhill Coffee; Fernhill');
  await expectAccessible(view);
  // Nothing of it is in the form yet.
  await expect(view.getByRole('textbox', { name: 'Brand name' })).toHaveValue('Fernhill Coffee');
  await preview.getByRole('button', { name: 'Leave it' }).click();
  await expect(preview).toHaveCount(0);

  await importFile(view, 'other.json', JSON.stringify(other));
  for (const name of ['Handles', 'E-mail', 'Teams', 'Sign-off'])
    await preview.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck();
  await preview.getByRole('button', { name: 'Take 4 fields' }).click();
  await expect(view.getByText('Unsaved changes')).toBeVisible();
  await save(view).click();
  await expect(view.getByText('Everything is saved')).toBeVisible();
  expect(await stored(view)).toMatchObject({
    ...BRAND,
    ...other,
    voice: { tone: 'plain', signOff: BRAND.voice.signOff },
  });

  const download = view.waitForEvent('download');
  await view.getByRole('button', { name: 'Export as a file' }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(await stored(view));
});

test('try it: a pasted post is judged by what stands in the form, saved or not', async ({
  setBrand,
  openView,
}) => {
  await setBrand(BRAND);
  const view = await openView('options.html');
  const place = view.getByRole('region', { name: 'Try it' });
  const post = place.getByLabel('A post');
  await post.fill('The bus was late.');
  await expect(place).toContainText('No mention: nothing in it means Fernhill Coffee.');
  await post.fill('My grinder from Moss & Mill arrived broken and nobody answers my mail.');
  await expect(place).toContainText('No mention');
  await view.getByRole('textbox', { name: 'Products' }).fill('Moss & Mill');
  await expect(place).toContainText('A mention of Fernhill Coffee, by “Moss & Mill”.');
  await expect(place.locator('.verdict')).toContainText('Complaint');
  await expect(place.locator('mark').first()).toBeVisible();
  const reply = place.getByRole('textbox', { name: 'Your reply' });
  await expect(reply).not.toHaveValue('');
  await reply.fill('You idiot, delete your post.');
  await expect(place.getByRole('list', { name: 'What the checker noticed' })).toContainText('L01');
  await place.getByText('Why this advice').click();
  await expectAccessible(view);
  const rule = place.getByRole('link', { name: 'P19' });
  const help = await openView(((await rule.getAttribute('href')) ?? '').slice(1));
  await expect(help.getByRole('article', { name: /^P19/ })).toBeInViewport();
  await expectAccessible(help);
  await help.getByLabel('Search the playbook').fill('queue');
  await expect(help.getByRole('status')).toContainText(/entr/);
  expect(await stored(view)).not.toHaveProperty('products');
});

test('asks before what is typed is lost', async ({ setBrand, openView }) => {
  await setBrand(BRAND);
  const view = await openView('options.html');
  // Browsers ask only those who really did something on the page.
  await view.getByLabel('Brand name').click();
  await view.keyboard.type(' and Tea');
  await expect(view.getByText('Unsaved changes')).toBeVisible();
  const asked = view.waitForEvent('dialog');
  void view.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});
