/**
 * The sidebar beside a page with 200 mentions, in a real browser: how soon it shows something, and whether scrolling and typing ever
 * stall. The peer is an empty page of the same extension, opened in turn with ours.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildExtension, labFolder } from '../../utils/cli/build';
import { type Extension, launchExtension } from '../../utils/cli/extension';
import { BRAND } from '../e2e/extension';
import { INLINE_COMPOSER, xPage } from '../e2e/pages';
import { type Bench, type Figure, figure } from './figure';

const MENTIONS = 200;
const HOME = 'https://x.com/home';
const RUNS = 9;
/** What browsers call a long task, in ms. */
const LONG = 50;

const WORDS =
  'the grinder I ordered came late and the box was open so I wrote twice and nobody said a word'.split(' ');
const post = (i: number) => ({
  id: String(5_000 + i),
  name: `Person ${i}`,
  handle: `person${i}`,
  text: `Fernhill Coffee again: ${Array.from({ length: 24 }, (_, at) => WORDS[(i * 5 + at * 3) % WORDS.length]).join(' ')}.`,
});

const median = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!;

interface Watched extends Window {
  firstRow?: number;
  longTasks: number[];
}

/** Runs in the page before anything else. A text, because the bundler leaves a helper of its own in functions with functions in them. */
const WATCH = `
  longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  (function look() {
    if (document.querySelector('.mention-row')) firstRow = performance.now();
    else requestAnimationFrame(look);
  })();`;

/** First paint of any content, and where ours has a list, when its first row stood there; ms since the page was asked for. */
async function opened(
  extension: Extension,
  path: string,
  wantsRows: boolean,
): Promise<[Page, number, number]> {
  const view = await extension.context.newPage();
  await view.setViewportSize({ width: 360, height: 640 });
  await view.addInitScript(WATCH);
  await view.goto(extension.page(path));
  if (wantsRows) await view.waitForFunction(() => (window as unknown as Watched).firstRow !== undefined);
  const paint = await view.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const row = await view.evaluate(() => (window as unknown as Watched).firstRow ?? 0);
  return [view, (await paint.jsonValue())!, row];
}

/** The longest long task while something is done, in ms; 0 where there was none. */
async function longest(view: Page, does: () => Promise<void>): Promise<number> {
  await view.evaluate(() => {
    (window as unknown as Watched).longTasks = [];
  });
  await does();
  await view.waitForTimeout(300);
  return view.evaluate(() => Math.max(0, ...(window as unknown as Watched).longTasks));
}

async function scroll(view: Page): Promise<void> {
  await view.mouse.move(180, 400);
  for (let screen = 0; screen < 40; screen++) {
    await view.mouse.wheel(0, 600);
    await view.waitForTimeout(16);
  }
}

async function type(view: Page): Promise<void> {
  await view.keyboard.type(' and we will write to you by Friday.'.repeat(3), { delay: 15 });
}

async function run(): Promise<Record<string, Figure>> {
  buildExtension('chrome', 'lab');
  const folder = await mkdtemp(join(tmpdir(), 'answerable-bench-'));
  await cp(labFolder(), folder, { recursive: true });
  const empty =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>empty</title><p>Empty</p></html>';
  await writeFile(join(folder, 'empty.html'), empty);
  const extension = await launchExtension({ folder });
  try {
    const worker = await extension.worker();
    await worker.evaluate((profile) => chrome.storage.local.set({ profile }), BRAND as object);
    await extension.context.route('https://x.com/**', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: xPage(
          Array.from({ length: MENTIONS }, (_, i) => post(i)),
          INLINE_COMPOSER,
        ),
      }),
    );
    const page = await extension.context.newPage();
    await page.goto(HOME);
    const tab = await worker.evaluate(
      async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
      HOME,
    );

    const [first] = await opened(extension, `sidepanel.html?tab=${tab}`, true);
    await first.waitForFunction(
      (all) => document.querySelectorAll('.mention-row .chip svg').length === all,
      MENTIONS,
      { timeout: 120_000 },
    );
    await first.close();

    const ours: number[] = [];
    const lists: number[] = [];
    const theirs: number[] = [];
    let scrolling = 0;
    let typing = 0;
    for (let i = 0; i < RUNS; i++) {
      const [blank, blankPaint] = await opened(extension, 'empty.html', false);
      await blank.close();
      const [view, paint, row] = await opened(extension, `sidepanel.html?tab=${tab}`, true);
      theirs.push(blankPaint);
      ours.push(paint);
      lists.push(row);
      if (i === RUNS - 1) {
        await view.waitForTimeout(500);
        scrolling = await longest(view, () => scroll(view));
        await view.locator('.mention-row').first().click();
        await view.getByRole('textbox', { name: 'Your reply' }).focus();
        await view.waitForTimeout(500);
        typing = await longest(view, () => type(view));
      }
      await view.close();
    }
    return {
      'sidebar: first content, 200 mentions': figure(
        median(ours),
        'an empty page of the extension',
        median(theirs),
        'ms',
      ),
      'sidebar: first rows of the list, 200 mentions': figure(
        median(lists),
        'an empty page of the extension',
        median(theirs),
        'ms',
      ),
      'sidebar: longest long task while scrolling': figure(scrolling, 'what is called one', LONG, 'ms'),
      'sidebar: longest long task while typing': figure(typing, 'what is called one', LONG, 'ms'),
    };
  } finally {
    await extension.close();
    await rm(folder, { recursive: true, force: true });
  }
}

export default { name: 'sidebar', run } satisfies Bench;
