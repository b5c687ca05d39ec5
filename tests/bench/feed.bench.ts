/**
 * What reading costs a page: a feed that grows to 10,000 posts by batches of 50, the brand in 4 % of them. Ours is the built
 * extension in a real browser; the peers are page scripts on the same feed in the same browser.
 */
import type { CDPSession } from '@playwright/test';
import { buildExtension, labFolder } from '../../utils/cli/build';
import { type Extension, launchExtension } from '../../utils/cli/extension';
import { BRAND } from '../e2e/extension';
import { type Cost, costOf } from './feed/cost';
import { percentile, postToMark, roundTrips } from './feed/latency';
import { type FeedPage, openFeed } from './feed/page';
import { markJs, NAIVE } from './feed/peers';
import { type Bench, type Figure, figure } from './figure';

const POSTS = 10_000;
/** Posts around the reply box that is typed into. */
const AROUND = 200;
const OURS = 'content-scripts/';
const PEER = '/peer.js';

interface Both {
  growing: Cost;
  typing: Cost;
}

/** 500 characters into the page's own inline reply box. */
async function type({ page, session, empty, grow }: FeedPage, script: string): Promise<Cost> {
  await empty();
  await grow(AROUND);
  await page.locator('[data-testid="reply"]').nth(1).click();
  await page.locator('[role="textbox"]').click();
  await page.waitForTimeout(500);
  return costOf(session, script, () => page.keyboard.type('five '.repeat(100), { delay: 2 }));
}

async function measure(extension: Extension, peer = ''): Promise<Both> {
  const feed = await openFeed(extension, peer);
  const script = peer ? PEER : OURS;
  const growing = await costOf(feed.session, script, () => feed.grow(POSTS));
  const typing = await type(feed, script);
  await feed.page.close();
  return { growing, typing };
}

async function heapOf(session: CDPSession): Promise<number> {
  // What only wrappers hold goes with the second or third collection.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * Before: the page once the same feed has come and gone in it. What grows the first time is machine code, which the browser makes of
 * functions that run often (83 of 100 kB in a comparison of heap snapshots); what is kept of posts grows each time.
 */
async function heaps(extension: Extension): Promise<{ before: number; after: number }> {
  const feed = await openFeed(extension);
  await feed.grow(POSTS);
  await feed.empty();
  const before = await heapOf(feed.session);
  await feed.grow(POSTS);
  await feed.empty();
  const after = await heapOf(feed.session);
  await feed.page.close();
  return { before, after };
}

async function latencies(extension: Extension): Promise<{ mark: number; bare: number }> {
  const feed = await openFeed(extension);
  const bare = await roundTrips(feed, await extension.worker());
  const mark = await postToMark(feed);
  await feed.page.close();
  return { mark: percentile(mark, 0.95), bare: percentile(bare, 0.95) };
}

async function run(): Promise<Record<string, Figure>> {
  buildExtension('chrome', 'lab');
  const extension = await launchExtension({ folder: labFolder() });
  try {
    // The peers run first, without a brand, so that nothing of ours is in their way.
    const naive = await measure(extension, NAIVE);
    const mark = await measure(extension, markJs());
    const worker = await extension.worker();
    await worker.evaluate((profile) => chrome.storage.local.set({ profile }), BRAND as object);
    const ours = await measure(extension);
    const heap = await heaps(extension);
    const latency = await latencies(extension);

    const rescan = 'rescan on every mutation';
    const marking = 'mark.js on added nodes';
    return {
      'feed: script time against a naive rescan': figure(
        ours.growing.script,
        rescan,
        naive.growing.script,
        'ms',
      ),
      'feed: script time against mark.js': figure(ours.growing.script, marking, mark.growing.script, 'ms'),
      'feed: long tasks': figure(ours.growing.longTasks, rescan, naive.growing.longTasks, 'tasks'),
      'feed: heap after it is emptied': figure(
        heap.after / 1e6,
        'the same page before',
        heap.before / 1e6,
        'MB',
      ),
      'feed: script time while 500 characters are typed': figure(
        ours.typing.script,
        rescan,
        naive.typing.script,
        'ms',
      ),
      'feed: post to painted mark, p95': figure(
        latency.mark,
        'message round trip with one database write, p95',
        latency.bare,
        'ms',
      ),
    };
  } finally {
    await extension.close();
  }
}

const bench: Bench = { name: 'feed', run };
export default bench;
