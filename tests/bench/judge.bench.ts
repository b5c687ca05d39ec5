/**
 * The whole verdict against the packages that judge sentiment without a server: posts per second and macro recall on the
 * same texts in the same run; and what the model costs to load and to keep.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { arrayBufferOf } from '../../utils/cli/bytes';
import { makeJudge } from '../../utils/judge';
import { loadModel } from '../../utils/model';
import { Confusion } from '../../utils/model/train/measure';
import { type Bench, type Figure, figure } from './figure';
import { peers } from './judge-peers';
import { sentimentTexts } from './judge-texts';

const MODEL_FILE = fileURLToPath(new URL('../../public/model/model.bin', import.meta.url));
const require = createRequire(import.meta.url);
/** Rounds of all texts; the best counts, so that a busy machine hurts everyone alike. */
const ROUNDS = 5;

type Label = 'positive' | 'neutral' | 'negative' | 'mixed';

interface Run {
  postsPerSecond: number;
  macroRecall: number;
}

/** By processor time, which a busy machine lengthens less than the clock's. Rounds of the contestants are interleaved: a slow moment of the machine falls on all of them. */
function race(contestants: Record<string, (text: string) => Label>): Record<string, Run> {
  const rows = sentimentTexts();
  const best: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, judge] of Object.entries(contestants)) {
      const start = process.cpuUsage();
      for (const { text } of rows) judge(text);
      const { user, system } = process.cpuUsage(start);
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, (user + system) / 1_000);
    }
  return Object.fromEntries(
    Object.entries(contestants).map(([name, judge]) => {
      const confusion = new Confusion();
      for (const { text, label } of rows) confusion.add(label, judge(text));
      return [
        name,
        { postsPerSecond: (1_000 * rows.length) / best[name]!, macroRecall: confusion.macroRecall },
      ];
    }),
  );
}

/** Median ms of several loads. */
function loadTime(load: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    load();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4]!;
}

/** MB that stay in memory after `make`; exact only where the garbage collector can be called (node --expose-gc). */
function keptBy(make: () => unknown): number {
  const used = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const kept = make();
  const after = used();
  return kept ? (after - before) / 2 ** 20 : 0;
}

/** A bundle is evaluated anew for each load. */
function freshWinkModel(): unknown {
  for (const path of Object.keys(require.cache))
    if (path.includes('wink-eng-lite-web-model') || path.includes('/wink-nlp/')) delete require.cache[path];
  return require('wink-nlp')(require('wink-eng-lite-web-model'));
}

async function run(): Promise<Record<string, Figure>> {
  const bytes = arrayBufferOf(readFileSync(MODEL_FILE));
  const oursKept = keptBy(() => loadModel(bytes));
  const winkKept = keptBy(freshWinkModel);
  const judge = makeJudge(loadModel(bytes), null);
  const others = peers();
  const results = race({ ours: (text) => judge.judge({ text }).sentiment, ...others });
  const figures: Record<string, Figure> = {};
  for (const peer of Object.keys(others)) {
    const mine = results.ours!;
    const theirs = results[peer]!;
    figures[`verdict speed vs ${peer}`] = figure(mine.postsPerSecond, peer, theirs.postsPerSecond, 'posts/s');
    figures[`sentiment macro recall vs ${peer}`] = figure(
      100 * mine.macroRecall,
      peer,
      100 * theirs.macroRecall,
      '%',
    );
  }
  figures['model load'] = figure(
    loadTime(() => loadModel(bytes)),
    'wink-nlp with its model',
    loadTime(freshWinkModel),
    'ms',
  );
  figures['model memory'] = figure(oursKept, 'wink-nlp with its model', winkKept, 'MB');
  figures['model file'] = figure(bytes.byteLength / 2 ** 20, 'the limit of 1.5 MB', 1.5, 'MB');
  return figures;
}

export default { name: 'judge', run } satisfies Bench;
