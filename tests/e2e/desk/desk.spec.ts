/** The desk in a real browser, over one history of made-up mentions: one launch for all of it. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { labFolder } from '../../../utils/cli/build';
import { type Extension, launchExtension } from '../../../utils/cli/extension';
import { expectAccessible } from '../views/views';
import { seed } from './seed';

/** One an hour: seventeen kinds in turn, three sites in turn, of four two answered, of sixteen one with a promise. */
const COUNT = 200;

// One launch for the file: its tests run one after the other.
test.describe.configure({ mode: 'default' });

let extension: Extension;
let desk: Page;

test.beforeAll(async () => {
  extension = await launchExtension({ folder: labFolder() });
  desk = await extension.context.newPage();
  // Headless there is nobody to choose a file: the desk falls back to the download.
  await desk.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }));
  await desk.goto(extension.page('desk.html'));
  expect(await seed(desk, COUNT)).toBe(COUNT);
});
test.afterAll(() => extension.close());

/** A fresh start at an address of the desk. */
async function goTo(address: string): Promise<void> {
  await desk.goto('about:blank');
  await desk.goto(extension.page(`desk.html${address}`));
}
const results = () => desk.getByRole('listbox');
const options = () => desk.locator('.result');
const count = () => desk.locator('.results-count');
/** By the keyboard alone, as far as a patient person would go. */
async function tabTo(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await desk.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never comes to ${target}.`);
}
const press = async (target: Locator, key = 'Enter') => {
  await tabTo(target);
  await desk.keyboard.press(key);
};

test('the list: search, filters, and the address that keeps them', async () => {
  await goTo('');
  await expect(count()).toHaveText('200 mentions');
  // Of 200 rows only those in sight are in the page.
  expect(await options().count()).toBeLessThan(40);

  await desk.getByRole('searchbox').fill('person19');
  await expect(count()).toHaveText('11 mentions');
  await expect(desk).toHaveURL(/text=person19$/);
  await press(desk.getByRole('button', { name: 'Filters', exact: true }));
  await press(desk.locator('summary', { hasText: 'Site' }));
  await press(desk.getByRole('checkbox', { name: 'Reddit' }), 'Space');
  await expect(count()).toHaveText('5 mentions');
  await desk.getByRole('button', { name: 'Save this filter' }).click();
  await desk.getByLabel('Name of the filter').fill('Reddit 19');
  await desk.keyboard.press('Enter');
  await desk.getByRole('button', { name: 'Drop all filters' }).click();
  await desk.getByRole('searchbox').fill('');
  await expect(count()).toHaveText('200 mentions');
  await desk.getByRole('link', { name: 'Reddit 19' }).click();
  await expect(count()).toHaveText('5 mentions');
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Remove Reddit 19' }).click();
  await expect(desk.getByRole('link', { name: 'Reddit 19' })).toHaveCount(0);
});

test('the list by keyboard, bulk edits, and taking them back', async () => {
  await goTo('');
  await results().focus();
  await expect(results()).toHaveAttribute('aria-activedescendant', 'result-0');
  // Pages come as one goes: far beyond the first.
  await expect(async () => {
    await desk.keyboard.press('PageDown');
    const at = await results().getAttribute('aria-activedescendant');
    expect(Number(at?.slice('result-'.length))).toBeGreaterThan(100);
  }).toPass({ intervals: [20] });
  await expect(desk.locator('.result.active')).toBeInViewport();
  await desk.keyboard.press('Home');
  await desk.keyboard.press('Space');
  await desk.keyboard.press('Shift+ArrowDown');
  await desk.keyboard.press('Shift+ArrowDown');
  await expect(desk.getByText('3 marked')).toBeVisible();
  await press(desk.getByRole('button', { name: 'Tag', exact: true }));
  await tabTo(desk.getByLabel('Add tags'));
  await desk.keyboard.type('weekly, vip');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Changed 3 mentions.')).toBeVisible();

  await desk.goto(extension.page('desk.html#history?tag=vip'));
  await expect(count()).toHaveText('3 mentions');
  await goTo('#history?tag=vip');
  await expect(count()).toHaveText('3 mentions');
  await results().focus();
  await desk.keyboard.press('Control+a');
  await press(desk.getByRole('button', { name: 'Close', exact: true }));
  await expect(options().first()).toContainText('Closed');
  await press(desk.getByRole('button', { name: 'Undo' }));
  await expect(desk.getByText('Taken back for 3 mentions.')).toBeVisible();
  await expect(options().first()).toContainText('Answered');
});

test('what is done in another window shows in its place, and moves nothing', async () => {
  await goTo('');
  await expect(options().first()).toBeVisible();
  await results().evaluate((list) => list.scrollTo({ top: 300 }));
  await desk.getByRole('searchbox').focus();
  const row = desk.locator('.result', { hasText: 'Person 7 ' });
  await expect(row).toContainText('Open');
  const other = await extension.context.newPage();
  await other.goto(extension.page('help.html'));
  await other.evaluate(() => {
    const interaction = { id: crypto.randomUUID(), mention: 'x:7', at: Date.now(), type: 'closed' };
    return chrome.runtime.sendMessage({ to: 'worker', name: 'interaction/log', body: { interaction } });
  });
  await other.close();
  await desk.bringToFront();
  await expect(row).toContainText('Closed');
  await expect(desk.getByRole('searchbox')).toBeFocused();
  expect(await results().evaluate((list) => list.scrollTop)).toBe(300);
  await expect(desk.getByRole('button', { name: 'Something changed: show it' })).toHaveCount(0);
});

test('a mention with its timeline, its author, and erasing them', async () => {
  await goTo('');
  await results().focus();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  const pane = desk.getByRole('article');
  await expect(pane.getByRole('heading', { name: 'Person 1' })).toBeVisible();
  await expect(pane.getByRole('heading', { name: /What we answered · Kim · / })).toBeVisible();
  await expect(pane.getByText('Marked as sent')).toBeVisible();
  await pane.getByRole('button', { name: 'It is gone from its site' }).click();
  await expect(pane.getByText(/^Gone from its site since/)).toBeVisible();
  await expect(options().nth(1)).toContainText('Gone from its site');
  await expectAccessible(desk);
  await pane.getByRole('link', { name: 'The whole thread' }).click();
  await expect(desk.getByText('One thread, oldest first.')).toBeVisible();
  await expect(count()).toHaveText('1 mention');
  await desk.goBack();
  await pane.getByRole('link', { name: 'All by this author' }).click();
  await expect(count()).toHaveText('1 mention');
  await desk.locator('.author-head summary').click();
  await expect(desk.locator('.author-answers')).toContainText('We are sorry about the wait.');
  await desk.getByRole('button', { name: 'Erase this author …' }).click();
  await expect(desk.getByRole('dialog')).toContainText('can’t be taken back');
  await desk.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(desk.getByText('Erased 1 mention by @person1.')).toBeVisible();
  await expect(desk.getByText('Nothing found')).toBeVisible();
});

test('promises are marked kept, and open again', async () => {
  await goTo('#follow-ups');
  await expect(desk.getByText('12 promises are open.')).toBeVisible();
  await desk.getByRole('button', { name: 'Mark kept' }).first().click();
  await expect(desk.getByText('11 promises are open.')).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Open it again' }).click();
  await expect(desk.getByText('12 promises are open.')).toBeVisible();
});

test('an export of what a filter finds, with the columns asked for, comes back in an import', async () => {
  await goTo('#exports?kind=praise');
  await desk.getByText(/^Columns/).click();
  await desk.getByRole('button', { name: 'Move “Site” up' }).click();
  await desk.getByRole('checkbox', { name: 'First seen' }).uncheck();
  const table = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Export', exact: true }).click();
  const lines = (await readFile(await (await table).path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFSite,Author,Handle,Text/);
  expect(lines).toHaveLength(1 + Math.ceil(COUNT / 17));

  await desk.getByRole('radio', { name: /JSON Lines/ }).check();
  await desk.getByRole('checkbox', { name: /only suspected/ }).check();
  const data = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Export', exact: true }).click();
  const rows = (await readFile(await (await data).path(), 'utf8')).trimEnd().split('\n');
  const open = rows.find((row) => row.includes('"interactions":[]'))!;
  const renamed = open.replaceAll(/"key":"x:\d+"/g, '"key":"x:new"');
  const file = (name: string, lines: string[]) =>
    desk
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) });
  await file('back.jsonl', [...rows, renamed, '{"broken']);
  for (const words of ['1 mention added', '12 already here, exactly so', '1 line refused'])
    await expect(desk.getByText(words)).toBeVisible();
  await expect(desk.getByRole('row', { name: /^15 Damaged/ })).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Import this' }).click();
  await expect(desk.getByText('Took in 1 mention.')).toBeVisible();
  await file('again.jsonl', [...rows, renamed]);
  await expect(desk.getByText('0 mentions added')).toBeVisible();
  await expect(desk.getByText('13 already here, exactly so')).toBeVisible();
  await file('table.csv', ['Who;What', 'Ada;Lovely people', 'Ben;']);
  await desk.getByRole('combobox', { name: 'Text' }).selectOption('What');
  await expect(desk.getByRole('row', { name: /^3 A column can’t be read text: empty/ })).toBeVisible();
});

/** A file of the browser's own file system in the place of one that a person chose; its writing can be held up. */
const choose = (held: boolean) =>
  desk.evaluate((isHeld) => {
    const go: { on?: () => void } = {};
    const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) => {
      const folder = await navigator.storage.getDirectory();
      const file = await folder.getFileHandle(suggestedName, { create: true });
      const open = file.createWritable.bind(file);
      file.createWritable = async () => {
        const stream = await open();
        const write = stream.write.bind(stream);
        if (isHeld)
          stream.write = async (data) => {
            await new Promise<void>((resolve) => {
              go.on = resolve;
            });
            return write(data);
          };
        return stream;
      };
      return file;
    };
    Object.assign(window, { showSaveFilePicker, go });
  }, held);
/** Name and content of every file there. */
const chosenFiles = () =>
  desk.evaluate(async () => {
    const found: Record<string, string> = {};
    const folder = (await navigator.storage.getDirectory()) as unknown as AsyncIterable<
      [string, FileSystemFileHandle]
    >;
    for await (const [name, file] of folder) found[name] = await (await file.getFile()).text();
    return found;
  });

test('an export goes straight into the file that the person chose, and leaves none when it is stopped', async () => {
  await goTo('#exports?kind=praise');
  await choose(false);
  await desk.getByRole('radio', { name: 'Page to print (HTML)' }).check();
  await desk.getByRole('button', { name: 'Export', exact: true }).click();
  const said = desk.getByText(/^Exported \d+ mentions\.$/);
  await expect(said).toBeVisible();
  const mentions = Number(/\d+/.exec((await said.textContent())!)![0]);
  const [[name, page]] = Object.entries(await chosenFiles()) as [[string, string]];
  expect(name).toMatch(/^answerable-.*\.html$/);
  expect(page.match(/<tr>/g)).toHaveLength(1 + mentions);

  await choose(true);
  await desk.getByRole('radio', { name: 'Table (CSV)' }).check();
  await desk.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(desk.getByRole('progressbar', { name: 'Export under way' })).toBeVisible();
  await desk.getByRole('button', { name: 'Cancel' }).click();
  await expect(async () => {
    await desk.evaluate(() => (window as unknown as { go: { on?: () => void } }).go.on?.());
    await expect(desk.getByText('Stopped. Nothing was left half-done.')).toBeVisible({ timeout: 200 });
  }).toPass();
  expect(Object.keys(await chosenFiles())).toEqual([name]);
});

test('the weekly export is made by itself once its time has come', async () => {
  await goTo('#exports');
  await desk.getByRole('checkbox', { name: /every week/ }).click();
  await expect(desk.getByText(/^Next: /)).toBeVisible();
  // Its time has come: the worker's alarm opens a tab, which makes the file and closes itself.
  await desk.evaluate(async () => {
    const { weeklyExport } = await chrome.storage.local.get('weeklyExport');
    await chrome.storage.local.set({
      weeklyExport: { ...(weeklyExport as object), next: Date.now() - 1_000 },
    });
  });
  await expect(desk.getByText(/^The last one, .*: \d+ mentions in answerable-.*\.\w+\.$/)).toBeVisible();
  await expect
    .poll(() => extension.context.pages().filter((page) => page.url().includes('weekly')).length)
    .toBe(0);
  await desk.getByRole('checkbox', { name: /every week/ }).click();
  await expect(desk.getByText(/^Next: /)).toHaveCount(0);
});

test('the overview leads from every number to its posts', async () => {
  await goTo('#overview');
  const chart = desk.getByRole('group', { name: 'Mentions and answers per day' });
  await chart.getByRole('link').last().focus();
  const day = async () => /: (\d+) mentions/.exec((await desk.locator('.chart-values').textContent())!)![1];
  await desk.keyboard.press('ArrowLeft');
  await expect(desk.locator('.chart-values')).toContainText('24 mentions, 12 answered');
  expect(await day()).toBe('24');
  await expectAccessible(desk);
  await chart.getByRole('link').nth(-2).focus();
  await desk.keyboard.press('Enter');
  await expect(count()).toHaveText('24 mentions');

  // Whichever number stands beside a kind, a site or a team: so many posts lie behind it.
  for (const name of [/^Complaint/, /^Reddit/, /^Front desk/]) {
    await goTo('#overview');
    const link = desk.getByRole('link', { name });
    const number = await link.locator('.numbers').textContent();
    await link.click();
    await expect(count()).toHaveText(`${number} mentions`);
  }
  await goTo('#overview');
  await desk.getByRole('link', { name: /Oldest criticism/ }).click();
  await expect(desk).toHaveURL(/status=open/);
  await expect(count()).toHaveText(/^\d+ mentions$/);
});

test('what is kept: a schedule, a pause, and the end of it all', async () => {
  await goTo('#privacy');
  await expect(desk.getByText('All of it lies in this browser profile')).toBeVisible();
  await desk.getByRole('button', { name: 'Add a rule' }).click();
  await desk.getByLabel('After days').last().fill('7');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Carry it out now' }).click();
  await expect(desk.getByText(/^\d+ mentions and \d+ verdicts went\.$/)).toBeVisible();
  await expect(desk.getByText(/^Last carried out: .* Mentions that went: [1-9]\d*, .* Next: /)).toBeVisible();
  await desk.getByRole('button', { name: 'Pause until I switch it on' }).click();
  await expect(desk.getByText('Logging is paused until you switch it on.')).toBeVisible();
  await desk.getByRole('button', { name: 'Log again' }).click();

  await desk.getByRole('button', { name: 'Erase everything …' }).click();
  await expect(desk.getByRole('dialog').getByRole('link', { name: 'Export it first' })).toBeVisible();
  await desk.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(desk.getByText('The history is empty.')).toBeVisible();
  await goTo('');
  await expect(desk.getByText('Nothing is logged yet')).toBeVisible();
});
