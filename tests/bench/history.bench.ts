/** The history against the bare platform, in a real browser: 100,000 mentions, each seen, judged and answered. */
import { blankPage } from './blank-page';
import { type Bench, type Figure, figure } from './figure';
import type * as Ours from './history/page';

declare const ours: typeof Ours;

/** Fewer while working on it. */
const ROWS = Number(process.env.BENCH_ROWS ?? 100_000);

async function run(): Promise<Record<string, Figure>> {
  const { page, close } = await blankPage('tests/bench/history/page.ts');
  try {
    const rate = (ms: number) => (ROWS / ms) * 1_000;
    const filled = await page.evaluate((rows) => ours.fill(rows), ROWS);
    const fifty = await page.evaluate(() => ours.latestFifty());
    const search = await page.evaluate((rows) => ours.search(rows), ROWS);
    const csv = await page.evaluate(() => ours.exportCsv());
    if (csv.bytes !== csv.same) throw new Error(`Ours wrote ${csv.bytes} bytes, the bare walk ${csv.same}.`);
    if (search.found === 0) throw new Error('The searches found nothing.');
    return {
      'history-logging': figure(
        rate(filled.ours),
        'bare idb, same batches and indexes (words by multiEntry)',
        rate(filled.withWords),
        'mentions/s',
      ),
      'history-logging-unsearchable': figure(
        rate(filled.ours),
        'bare idb, same batches, no index of words',
        rate(filled.without),
        'mentions/s',
      ),
      'history-latest-50': figure(fifty.ours, 'bare reverse cursor', fifty.theirs, 'ms'),
      'history-search-p95': figure(search.p95, 'the 60 ms allowed', 60, 'ms'),
      'history-export-csv': figure(csv.ours, 'bare cursor walk writing the same bytes', csv.theirs, 'ms'),
      'history-export-heap': figure(csv.heapGrowth, 'the 50 MB allowed', 50, 'MB'),
    };
  } finally {
    await close();
  }
}

export default { name: 'history', run } satisfies Bench;
