/**
 * What reading costs a page: a feed that grows to 10,000 posts by batches of 50, the brand in 4 % of them. Ours is the built
 * extension in a real browser; the peers are page scripts on the same feed, all measured by the browser's own trace.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from '@playwright/test';
import { buildExtension, labFolder } from '../../utils/cli/build';
import { type Extension, launchExtension } from '../../utils/cli/extension';
import { BRAND } from '../e2e/extension';
import { INLINE_COMPOSER, tweet, xPage } from '../e2e/pages';
import { type Bench, type Figure, figure } from './figure';

const POSTS = 10_000;
const BATCH = 50;
const FEED = 'https://x.com/home';
/** Longest task that goes unnoticed, in ms. */
const LONG = 50;

const WORDS =
  'the morning train was late again and nobody on the platform seemed to mind because the sun had come out over the roofs'.split(
    ' ',
  );
const sentence = (i: number): string =>
  Array.from({ length: 14 }, (_, at) => WORDS[(i * 7 + at * 3) % WORDS.length]).join(' ');
const post = (i: number): string =>
  tweet({
    id: String(1_000_000 + i),
    name: `Person ${i % 997}`,
    handle: `person${i % 997}`,
    text: i % 25 === 0 ? `${sentence(i)} at Fernhill Coffee today` : sentence(i),
  });

/** (a) What a first try looks like: the whole page again at every change. */
const NAIVE = `
  const terms = [/fernhill coffee/gi, /fernhill/gi, /@fernhill/gi, /#fernhill/gi];
  new MutationObserver(() => {
    for (const article of document.querySelectorAll('article')) {
      const text = article.innerText;
      if (terms.some((term) => { term.lastIndex = 0; return term.test(text); })) article.dataset.found = 'yes';
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });`;

/** (b) mark.js on added nodes only, disconnected while it writes, as its documentation advises. */
const MARK = `
  const observer = new MutationObserver((records) => {
    const added = records.flatMap((record) => [...record.addedNodes]).filter((node) => node.nodeType === 1);
    observer.disconnect();
    for (const node of added) new Mark(node).mark(['Fernhill Coffee', 'Fernhill', '@fernhill'], { accuracy: 'exactly', separateWordSearch: false });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  observer.observe(document.body, { childList: true, subtree: true });`;

interface Cost {
  /** Time in scripts of that address, in ms. */
  script: number;
  /** Tasks over 50 ms in which such a script ran. */
  longTasks: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  pid: number;
  args?: { data?: { url?: string; scriptName?: string } };
}

const isWithin = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.pid === outer.pid &&
  inner.tid === outer.tid &&
  inner.ts >= outer.ts &&
  inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

/** Sums the outermost function calls of the scripts whose address contains `script`. */
function costOf(events: TraceEvent[], script: string): Cost {
  const calls = events
    .filter(
      ({ name, ph, args }) => ph === 'X' && name === 'FunctionCall' && args?.data?.url?.includes(script),
    )
    .sort((a, b) => a.ts - b.ts);
  const outermost = calls.filter((call, i) => i === 0 || !isWithin(call, calls[i - 1]!));
  const tasks = events.filter(
    ({ name, ph, dur = 0 }) => ph === 'X' && name.endsWith('RunTask') && dur > LONG * 1_000,
  );
  return {
    script: outermost.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1_000,
    longTasks: tasks.filter((task) => {
      const ours = outermost
        .filter((call) => isWithin(call, task))
        .reduce((sum, { dur = 0 }) => sum + dur, 0);
      // The page's own work makes long tasks too: one is ours when most of it is.
      return ours > (task.dur ?? 0) / 2;
    }).length,
  };
}

async function traced(session: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'],
    },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

async function open(extension: Extension, script: string, url = FEED): Promise<[Page, CDPSession]> {
  const page = await extension.context.newPage();
  await page.route('https://x.com/**', (route) => {
    const asked = route.request().url();
    if (asked.endsWith('/peer.js')) return route.fulfill({ contentType: 'text/javascript', body: script });
    if (asked !== url) return route.fulfill({ status: 204 });
    const html = xPage([], INLINE_COMPOSER).replace(
      '</body>',
      script ? '<script src="/peer.js"></script></body>' : '</body>',
    );
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto(url);
  const session = await extension.context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.waitForTimeout(500);
  return [page, session];
}

const batches = (): string[] =>
  Array.from({ length: POSTS / BATCH }, (_, batch) =>
    Array.from({ length: BATCH }, (_, i) => post(batch * BATCH + i)).join(''),
  );

/** Grows the feed as a site does, a batch every few frames; resolves when it has settled. Runs in the page. */
async function growHere(batches: string[]): Promise<void> {
  const timeline = document.querySelector('#timeline')!;
  for (const html of batches) {
    timeline.append(document.createRange().createContextualFragment(html));
    await new Promise((done) => setTimeout(done, 20));
  }
  await new Promise((done) => setTimeout(done, 1_000));
}

const grow = (page: Page, html: string[]): Promise<void> => page.evaluate(growHere, html);

async function peer(extension: Extension, script: string): Promise<Cost> {
  const [page, session] = await open(extension, script);
  const events = await traced(session, () => grow(page, batches()));
  await page.close();
  return costOf(events, '/peer.js');
}

async function run(): Promise<Record<string, Figure>> {
  buildExtension('chrome', 'lab');
  const extension = await launchExtension({ folder: labFolder() });
  try {
    // The peers run first, without a brand, so that nothing of ours is in their way.
    const naive = await peer(extension, NAIVE);
    const markJs = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.js'), 'utf8');
    const mark = await peer(extension, `${markJs};${MARK}`);

    await (await extension.worker()).evaluate(
      (profile) => chrome.storage.local.set({ profile }),
      BRAND as object,
    );
    const [page, session] = await open(extension, '');
    const before = await heap(session);
    const ours = costOf(await traced(session, () => grow(page, batches())), 'content-scripts/page.js');
    await page.evaluate(() => document.querySelector('#timeline')?.replaceChildren());
    await page.waitForTimeout(1_000);
    const after = await heap(session);

    await page.evaluate((html) => {
      document.querySelector('#timeline')?.append(document.createRange().createContextualFragment(html));
    }, post(25));
    await page.click('[data-testid="reply"]');
    await page.click('[role="textbox"]');
    await page.waitForTimeout(500);
    const typing = costOf(
      await traced(session, () => page.keyboard.type('five '.repeat(100), { delay: 2 })),
      'content-scripts/page.js',
    );

    return {
      'feed: script time against a naive rescan': figure(
        ours.script,
        'rescan on every mutation',
        naive.script,
        'ms',
      ),
      'feed: script time against mark.js': figure(ours.script, 'mark.js on added nodes', mark.script, 'ms'),
      'feed: long tasks': figure(ours.longTasks, 'rescan on every mutation', naive.longTasks, 'tasks'),
      'feed: heap after it is emptied': figure(after / 1e6, 'the same page before', before / 1e6, 'MB'),
      'feed: script time while 500 characters are typed': figure(
        typing.script,
        'the whole feed',
        ours.script,
        'ms',
      ),
    };
  } finally {
    await extension.close();
  }
}

const bench: Bench = { name: 'feed', run };
export default bench;
