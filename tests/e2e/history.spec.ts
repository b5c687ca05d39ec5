/** The history in a real browser: killed in the middle of writing, two windows at once, a full disk. */
import { expect, test } from '@playwright/test';
import { type BlankPage, blankPage } from '../bench/blank-page';
import { uuid } from '../unit/history/samples';
import type * as Ours from './history.page';

declare const ours: typeof Ours;

/** 1,000 for a release. */
const KILLS = Number(process.env.KILLS ?? 5);

let blank: BlankPage;
test.beforeEach(async () => {
  blank = await blankPage('tests/e2e/history.page.ts');
});
test.afterEach(() => blank.close());

test('whatever was acknowledged before a kill is there exactly once', async () => {
  test.setTimeout(60_000 + KILLS * 5_000);
  await blank.page.evaluate(() => ours.see(0, 10));
  const acknowledged: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const page = await blank.another();
    await page.exposeFunction('acknowledged', (n: number) => void acknowledged.push(n));
    const from = kill * 1_000;
    const before = acknowledged.length;
    const killed = page.evaluate((n) => ours.logUntilKilled(n, n + 1_000), from).catch(() => {});
    // At another point each time, but never before the first one is through.
    await expect.poll(() => acknowledged.length - before, { intervals: [5] }).toBeGreaterThan(kill % 7);
    await page.close({ runBeforeUnload: false });
    await killed;
  }
  const logged = await blank.page.evaluate(() => ours.logged());
  expect(new Set(logged).size).toBe(logged.length);
  const there = new Set(logged);
  expect(acknowledged.filter((n) => !there.has(uuid(n)))).toEqual([]);
});

test('two windows at once agree', async () => {
  const other = await blank.another();
  const [mine, theirs] = await Promise.all([
    blank.page.evaluate(() => ours.see(0, 700)),
    other.evaluate(() => ours.see(300, 1_000)),
  ]);
  expect([mine, theirs]).toEqual([700, 700]);
  for (const page of [blank.page, other]) {
    expect((await page.evaluate(() => ours.counts())).mentions).toBe(1_000);
    expect(await page.evaluate(() => ours.find('"number 777" haven '))).toEqual(['x:777']);
    expect(await page.evaluate(() => ours.find('person299 '))).toEqual(['x:299']);
  }
});

test('a full disk is said by name, and what was confirmed before is kept', async () => {
  const session = await blank.page.context().newCDPSession(blank.page);
  const origin = new URL(blank.page.url()).origin;
  // Before the first write: Chromium goes by the room that it found then for half a minute.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  await blank.page.evaluate(() => ours.see(0, 10));
  const { code, said, kept } = await blank.page.evaluate(() => ours.fillUp());
  expect(code).toBe('quota');
  expect(kept).toBe(10 + said);
});
