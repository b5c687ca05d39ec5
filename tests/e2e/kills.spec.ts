/** The worker may die at any moment: nothing is lost, and nothing is kept twice. */
import type { Page } from '@playwright/test';
import { sidePanel } from '../../utils/cli/panel';
import type { MentionDetail, Sent } from '../../utils/messages/map';
import { BRAND, expect, test } from './extension';
import { killWorker } from './kill-worker';
import { INLINE_COMPOSER, tweet, xPage } from './pages';

const HOME = 'https://x.com/home';
/** How often the worker is killed while it logs; 1,000 for a release. */
const KILLS = Number(process.env.KILLS ?? 12);
const complaint = (id: number) => ({
  id: String(id),
  name: `Person ${id}`,
  handle: `person${id}`,
  text: `My order number ${id} from Fernhill Coffee never arrived and nobody answers my mails.`,
});

const marks = (page: Page) => page.locator('answerable-marks button');

const detailOf = (panel: Page, key: string): Promise<MentionDetail | null> =>
  panel.evaluate(async (wanted) => {
    const answer = (await chrome.runtime.sendMessage({
      name: 'mention/detail',
      body: { key: wanted },
    })) as Sent<MentionDetail | null>;
    if (!answer.ok) throw new Error(answer.detail);
    return answer.value;
  }, key);

test.beforeEach(async ({ setBrand }) => setBrand(BRAND));

test.describe('with the true side panel', () => {
  test.use({ ownBrowser: true });

  test('killed between any two steps of the main job', async ({ extension, servePage }) => {
    test.setTimeout(120_000);
    const ids = [1, 2, 3, 4, 5, 6];
    await servePage(HOME, xPage(ids.map(complaint), INLINE_COMPOSER));
    const page = await extension.context.newPage();
    /** It stays open from one mention to the next. */
    let opened: Page | undefined;
    const panelOf = async (id: number) => {
      await page.locator('article').nth(ids.indexOf(id)).scrollIntoViewIfNeeded();
      await marks(page).nth(ids.indexOf(id)).click();
      opened ??= await sidePanel(extension.profileFolder);
      await expect(opened.getByRole('article')).toContainText(`order number ${id} from`);
      return opened;
    };
    const killBefore = async (step: number, at: number) => {
      if (step === at) await killWorker(extension);
    };

    await page.goto(HOME);
    await expect(marks(page)).toHaveCount(ids.length);
    for (const id of ids) {
      await killBefore(1, id);
      const panel = await panelOf(id);
      await killBefore(2, id);
      const insert = panel.getByRole('button', { name: 'Insert', exact: true });
      await expect(insert).toBeEnabled();
      await insert.click();
      await killBefore(3, id);
      await expect(panel.getByRole('status').filter({ hasText: /inserted/i })).toBeVisible();
      await killBefore(4, id);
      await panel.getByRole('button', { name: 'Mark sent' }).click();
      await killBefore(5, id);
      await expect(panel.getByRole('article').getByText('Answered').first()).toBeVisible();
      await killBefore(6, id);
      const detail = await detailOf(panel, `x:${id}`);
      expect(detail?.mention.status).toBe('answered');
      const types = detail?.interactions.map(({ type }) => type) ?? [];
      for (const type of ['suggested', 'inserted', 'sent'] as const)
        expect(
          types.filter((one) => one === type),
          `${type} of post ${id}`,
        ).toHaveLength(1);
      expect(detail?.interactions.find(({ type }) => type === 'inserted')).toMatchObject({
        text: await page.locator('[role="textbox"]').nth(ids.indexOf(id)).innerText(),
      });
    }
    expect(await page.evaluate(() => (window as { sent?: number }).sent ?? 0)).toBe(0);
  });
});

test('killed while it takes posts in', async ({ extension, servePage }) => {
  test.setTimeout(120_000);
  await servePage(HOME, xPage([]));
  const page = await extension.context.newPage();
  await page.goto(HOME);
  for (let round = 0; round < 8; round++) {
    const html = Array.from({ length: 20 }, (_, i) => tweet(complaint(1_000 + round * 20 + i))).join('');
    await page.evaluate((added) => {
      document.querySelector('#timeline')!.insertAdjacentHTML('beforeend', added);
    }, html);
    await page.waitForTimeout(round * 12);
    await killWorker(extension).catch(() => undefined);
  }
  const view = await extension.context.newPage();
  await view.goto(extension.page('sidepanel.html'));
  const ids = Array.from({ length: 160 }, (_, i) => 1_000 + i);
  await expect(async () => {
    for (const id of ids) {
      const detail = await detailOf(view, `x:${id}`);
      expect(detail?.mention.verdict?.kind, String(id)).toBe('complaint');
      expect(detail?.mention.versions, String(id)).toEqual([]);
    }
  }).toPass({ timeout: 30_000 });
});

/**
 * Logs notes without a pause, eight at a time, each sent again under its own id until the worker says that it is on disk, as the
 * sidebar's outbox does. Stops when `done` is set on the window; answers with the ids that were acknowledged.
 */
async function logWithoutPause(mention: string): Promise<string[]> {
  const state = window as { done?: boolean; kept?: number };
  const acknowledged: string[] = [];
  const note = async () => {
    const id = crypto.randomUUID();
    const interaction = { id, mention, at: Date.now(), type: 'note', text: 'Rang them back.' };
    const envelope = { name: 'interaction/log', body: { interaction } };
    while (!state.done) {
      const answer = (await chrome.runtime.sendMessage(envelope).catch(() => null)) as Sent<unknown> | null;
      if (answer?.ok) {
        acknowledged.push(id);
        state.kept = acknowledged.length;
        return;
      }
    }
  };
  const writer = async () => {
    while (!state.done) {
      await note();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  await Promise.all(Array.from({ length: 8 }, writer));
  return acknowledged;
}

test(`killed ${KILLS} times at random points while it logs`, async ({ extension, servePage, openView }) => {
  test.setTimeout(60_000 + KILLS * 2_000);
  await servePage(HOME, xPage([complaint(1)], INLINE_COMPOSER));
  const page = await extension.context.newPage();
  await page.goto(HOME);
  await expect(marks(page)).toHaveCount(1);
  const view = await openView('sidepanel.html');
  const logging = view.evaluate(logWithoutPause, 'x:1');
  let killed = 0;
  const kept = () => view.evaluate(() => (window as { kept?: number }).kept ?? 0);
  while (killed < KILLS) {
    await view.waitForTimeout(Math.random() * 120);
    // A slow machine would be killed before it has kept anything: every other time it comes to something first.
    const before = await kept();
    if (killed % 2 === 1) await expect.poll(kept, { intervals: [20] }).toBeGreaterThan(before);
    // It may not have been started again yet.
    killed += await killWorker(extension).then(
      () => 1,
      () => 0,
    );
  }
  await view.evaluate(() => Object.assign(window, { done: true }));
  const acknowledged = await logging;
  const logged = (await detailOf(view, 'x:1'))?.interactions.map(({ id }) => id) ?? [];
  expect(acknowledged.length).toBeGreaterThanOrEqual(Math.floor(KILLS / 2));
  expect(new Set(logged).size).toBe(logged.length);
  const there = new Set(logged);
  expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
});
