/** Opening the desk over a heavy user's history against opening it over a small one: from the navigation to the first rows. */
import type { Page } from '@playwright/test';
import { buildExtension, builtFolder } from '../../utils/cli/build';
import { type Extension, launchExtension } from '../../utils/cli/extension';
import { seed } from '../e2e/desk/seed';
import { type Bench, type Figure, figure } from './figure';

/** Fewer while working on it. */
const ROWS = Number(process.env.BENCH_ROWS ?? 100_000);
const FEW = 1_000;
const TURNS = 15;

declare global {
  var firstRowAt: number | undefined;
}

/** Notes when the first row of the list is in the page, in ms since the navigation began. */
function watchFirstRow(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('.result')) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      globalThis.firstRowAt = performance.now();
    });
  });
  watch.observe(document, { childList: true, subtree: true });
}

async function withRows(rows: number): Promise<{ extension: Extension; page: Page }> {
  const extension = await launchExtension({ folder: builtFolder('chrome', 'release') });
  const page = await extension.context.newPage();
  await page.addInitScript(watchFirstRow);
  await page.goto(extension.page('desk.html'));
  const kept = await seed(page, rows);
  if (kept !== rows) throw new Error(`${kept} mentions are there, not ${rows}.`);
  return { extension, page };
}

async function open({ extension, page }: { extension: Extension; page: Page }): Promise<number> {
  await page.goto('about:blank');
  await page.goto(extension.page('desk.html'));
  const handle = await page.waitForFunction(() => globalThis.firstRowAt);
  // What the desk counts after the rows are there would else delay the next opening.
  await page.locator('.results-count').filter({ hasText: /\d/ }).waitFor();
  return (await handle.jsonValue())!;
}

const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!;

async function run(): Promise<Record<string, Figure>> {
  buildExtension('chrome', 'release');
  const many = await withRows(ROWS);
  const few = await withRows(FEW);
  try {
    const ours: number[] = [];
    const theirs: number[] = [];
    // One after the other in turn, so that what else the machine does falls on both; the first of each warms up.
    for (let turn = 0; turn <= TURNS; turn++) {
      const [slow, quick] = [await open(many), await open(few)];
      if (turn === 0) continue;
      ours.push(slow);
      theirs.push(quick);
    }
    return { 'desk-open': figure(median(ours), `the desk at ${FEW} mentions`, median(theirs), 'ms') };
  } finally {
    await many.extension.close();
    await few.extension.close();
  }
}

export default { name: 'desk', run } satisfies Bench;
