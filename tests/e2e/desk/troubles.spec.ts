/** What the desk says and offers when the history can't be opened or written: one launch, each trouble a real one where that can be had. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { labFolder } from '../../../utils/cli/build';
import { type Extension, launchExtension } from '../../../utils/cli/extension';
import { NOON, post, uuid } from '../../unit/history/samples';
import { expectAccessible } from '../views/views';
import { seed } from './seed';

// One launch for the file: its tests run one after the other.
test.describe.configure({ mode: 'default' });

let extension: Extension;
let desk: Page;
/** Another page of ours, which does to the database what an older, a newer or a broken version would. */
let other: Page;

test.beforeAll(async () => {
  extension = await launchExtension({ folder: labFolder() });
  other = await extension.context.newPage();
  await other.goto(extension.page('help.html'));
});
test.afterAll(() => extension.close());
test.beforeEach(async () => {
  desk = await extension.context.newPage();
  // Headless there is nobody to choose a file: the desk falls back to the download.
  await desk.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }));
});
test.afterEach(() => desk.close());

const openDesk = () => desk.goto(extension.page('desk.html'));
const eraseDatabase = () =>
  other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('answerable').onsuccess = () => resolve();
      }),
  );
/** A history of so many mentions, and the desk over it. */
async function openWith(rows: number): Promise<void> {
  await eraseDatabase();
  expect(await seed(other, rows)).toBe(rows);
  await openDesk();
  await expect(desk.locator('.results-count')).toHaveText(rows === 1 ? '1 mention' : `${rows} mentions`);
}
const said = () => desk.getByRole('alert');

/** Puts a database of version 1 in the place of the history: with what its first version had, or without an index of it. */
async function putVersionOne(whole: boolean, rows: object[], log: object[], keepOpen: boolean) {
  await other.evaluate(
    async ([isWhole, mentions, entries, stays]) => {
      const done = (request: IDBRequest) =>
        new Promise<void>((resolve, reject) => {
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        });
      // In one breath: the worker, should it open the history just now, stands in line behind both.
      indexedDB.deleteDatabase('answerable');
      const opening = indexedDB.open('answerable', 1);
      opening.onupgradeneeded = () => {
        const store = opening.result.createObjectStore('mentions', { keyPath: 'no' });
        const names = isWhole ? ['site', 'status', 'judge', 'kind', 'author'] : ['status'];
        store.createIndex('key', 'mention.key', { unique: true });
        for (const name of names) store.createIndex(name, `by.${name}`);
        const acts = opening.result.createObjectStore('interactions', {
          keyPath: ['no', 'interaction.at', 'interaction.id'],
        });
        acts.createIndex('id', 'interaction.id', { unique: true });
        acts.createIndex('at', 'interaction.at');
        for (const row of mentions) store.put(row);
        for (const row of entries) acts.put(row);
      };
      await done(opening);
      if (stays) Object.assign(window, { held: opening.result });
      else opening.result.close();
    },
    [whole, rows, log, keepOpen] as const,
  );
}

test('an older page in the way: said in words, and gone on by itself once it is closed', async () => {
  await putVersionOne(true, [], [], true);
  await desk.clock.install();
  await openDesk();
  const inAWhile = (what: () => Promise<void>) =>
    expect(async () => {
      await desk.clock.fastForward(6_000);
      await what();
    }).toPass();
  await inAWhile(() => expect(said()).toContainText('still holds the old version', { timeout: 500 }));
  await expect(said().getByRole('button', { name: 'Try again' })).toBeVisible();
  await expectAccessible(desk);
  await other.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
  await inAWhile(() => expect(desk.getByText('Nothing is logged yet')).toBeVisible({ timeout: 500 }));
});

test('a damaged history: rescued into a file, then given up, then brought back', async () => {
  const mention = {
    key: 'x:1',
    post: post(1),
    matches: [],
    firstSeenAt: NOON,
    lastSeenAt: NOON,
    versions: [],
    verdict: null,
    status: 'answered',
  };
  const interaction = { id: uuid(1), mention: 'x:1', at: NOON + 1, type: 'sent', text: 'We are sorry.' };
  await putVersionOne(false, [{ no: 1, mention, by: {} }], [{ no: 1, interaction }], false);
  await openDesk();
  await expect(said()).toContainText('damaged');
  const giveUp = desk.getByRole('button', { name: 'Begin with an empty history …' });
  await expect(giveUp).toHaveCount(0);
  await expectAccessible(desk);

  const saving = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Save what can be rescued' }).click();
  const file = await (await saving).path();
  expect((await readFile(file, 'utf8')).trimEnd().split('\n')).toHaveLength(2);
  await expect(desk.getByText('Saved 2 records.')).toBeVisible();
  await giveUp.click();
  await expect(desk.getByRole('dialog')).toContainText('lost for good');
  await desk.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(desk.getByText('Nothing is logged yet')).toBeVisible();

  await desk.getByRole('link', { name: 'Exports' }).click();
  const buffer = await readFile(file);
  const chooser = desk.locator('input[type="file"]');
  await chooser.setInputFiles({ name: 'answerable-rescue.jsonl', mimeType: 'application/jsonl', buffer });
  await desk.getByRole('button', { name: 'Import this' }).click();
  await expect(desk.getByText('Took in 1 mention.')).toBeVisible();
  await desk.getByRole('link', { name: 'History' }).click();
  await expect(desk.locator('.result')).toContainText('Answered');
});

test('a full disk: what was asked for is not done, and that is said', async () => {
  await openWith(1);
  await desk.locator('.result').click();
  await desk.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await desk.getByRole('article').getByRole('button', { name: 'Close', exact: true }).click();
  await expect(desk.getByRole('status').filter({ hasText: 'full' })).toBeVisible();
  await expect(desk.locator('.result')).toContainText('Answered');
});

test('a newer version takes over while the desk is open', async () => {
  await openWith(1);
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('answerable', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await desk.getByRole('searchbox').fill('haven');
  await expect(said()).toContainText('updated');
  await expect(said().getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await expectAccessible(desk);
});

test('storage that the browser cut off is opened again without a word', async () => {
  await openWith(1);
  const session = await extension.context.newCDPSession(desk);
  await session.send('Storage.clearDataForOrigin', {
    origin: extension.page('').replace(/\/$/, ''),
    storageTypes: 'indexeddb',
  });
  expect(await seed(other, 3)).toBe(3);
  await desk.getByRole('button', { name: 'Something changed: show it' }).click();
  await expect(desk.locator('.results-count')).toHaveText('3 mentions');
});
