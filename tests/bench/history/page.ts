/** Runs in the page (blank-page.ts): each function is one measurement and answers with plain numbers. */
import { openDB } from 'idb';
import { exportHistory } from '@/utils/export';
import { type History, openHistory } from '@/utils/history';
import { interactionOf, sightingOf, textOf, timeOf, verdictOf } from './made-up';
import { latest, openPeer, records, walkAsCsv, writeBatch } from './peer';

const BATCH = 500;
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function writeOurs(history: History, from: number, to: number): Promise<void> {
  const all = numbers(from, to);
  const mentions = await history.seen(all.map(sightingOf), timeOf(from));
  await history.judged(mentions.map(({ key }, i) => ({ key, verdict: verdictOf(from + i) })));
  await history.logAll(all.map(interactionOf));
}

/** Fills the history and, turn by turn, the peers; milliseconds of each. */
export async function fill(rows: number) {
  const history = await openHistory();
  const withWords = await openPeer('peer-with-words', true);
  const without = await openPeer('peer-without', false);
  const ms = { ours: 0, withWords: 0, without: 0 };
  for (let from = 0; from < rows; from += BATCH) {
    const to = Math.min(rows, from + BATCH);
    ms.ours += await timed(() => writeOurs(history, from, to));
    // What the index put off belongs to the bill.
    if (from % (8 * BATCH) === 0) ms.ours += await timed(() => history.find({ text: 'any ' }, { limit: 1 }));
    const some = records(from, to, true);
    ms.withWords += await timed(() => writeBatch(withWords, some));
    const bare = records(from, to, false);
    ms.without += await timed(() => writeBatch(without, bare));
  }
  ms.ours += await timed(() => history.find({ text: 'any ' }, { limit: 1 }));
  for (const db of [history, withWords, without]) db.close();
  return ms;
}

const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!;

export async function latestFifty() {
  const history = await openHistory();
  const db = await openDB('answerable');
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < 40; turn++) {
    ours.push(await timed(() => history.latest(50)));
    theirs.push(await timed(() => latest(db, 50)));
  }
  db.close();
  history.close();
  return { ours: median(ours), theirs: median(theirs) };
}

/**
 * Two words of one text each time, so that there is something to find, often words that thousands have. Of three tries of a query
 * the quickest counts: the figure is about queries, not about what else the machine was doing.
 */
export async function search(rows: number) {
  const history = await openHistory();
  const times: number[] = [];
  let found = 0;
  for (let turn = 0; turn < 200; turn++) {
    const words = textOf((turn * 7_919) % rows).split(' ');
    const text = `${words[turn % 7]} ${words[7 + (turn % 8)]} `;
    const tries: number[] = [];
    for (let n = 0; n < 3; n++)
      tries.push(
        await timed(async () => {
          found += (await history.find({ text }, { limit: 50 })).mentions.length;
        }),
      );
    times.push(Math.min(...tries));
  }
  history.close();
  return { p95: times.sort((a, b) => a - b)[189]!, found };
}

const heap = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;

export async function exportCsv() {
  const history = await openHistory();
  const db = await openDB('answerable');
  (globalThis as unknown as { gc?: () => void }).gc?.();
  const before = heap();
  let peak = before;
  let bytes = 0;
  const ours = await timed(async () => {
    for await (const piece of exportHistory(history, { format: 'csv', zone: 'UTC', suspicion: true })) {
      bytes += piece.length;
      peak = Math.max(peak, heap());
    }
  });
  let same = 0;
  const theirs = await timed(async () => {
    same = await walkAsCsv(db);
  });
  db.close();
  history.close();
  return { ours, theirs, bytes, same, heapGrowth: (peak - before) / 1_048_576 };
}
