/**
 * What a script costs a page: the profiler's samples with a function of that script on the stack, whatever it called (layout
 * that it forced, the browser's own functions, messages). Promise callbacks count, which a trace of calls would miss.
 */
import type { CDPSession } from '@playwright/test';

/** Longest task that goes unnoticed, in ms. */
const LONG = 50;
/** Between two samples, in µs. */
const INTERVAL = 100;
/** A longer gap between two samples, in µs, is another process's turn on the processor. */
const LONGEST_GAP = 1_000;

export interface Cost {
  /** Time with the script on the stack, in ms. */
  script: number;
  /** Tasks over 50 ms that are mostly this script's, or in which it alone took so long. */
  longTasks: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
}

/** Times in µs on the browser's clock, which trace and profiler share. */
interface Sample {
  at: number;
  time: number;
}

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  startTime: number;
  samples?: number[];
  timeDeltas?: number[];
}

function samplesOf({ nodes, startTime, samples = [], timeDeltas = [] }: Profile, script: string): Sample[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const within = new Set<number>();
  const mark = (id: number) => {
    within.add(id);
    for (const child of byId.get(id)?.children ?? []) mark(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.includes(script) && !within.has(id)) mark(id);
  let at = startTime;
  return samples.flatMap((id, i) => {
    at += timeDeltas[i] ?? 0;
    return within.has(id) ? [{ at, time: Math.min(timeDeltas[i + 1] ?? 0, LONGEST_GAP) }] : [];
  });
}

/** What `script` (a part of its address) costs while `work` goes on. */
export async function costOf(
  session: CDPSession,
  script: string,
  work: () => Promise<unknown>,
): Promise<Cost> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
  });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);

  const samples = samplesOf(profile, script);
  const sum = (from: number, to: number) =>
    samples.reduce((total, { at, time }) => (at >= from && at < to ? total + time : total), 0) / 1_000;
  const tasks = events.filter(
    ({ name, ph, dur = 0 }) => ph === 'X' && name.endsWith('RunTask') && dur > LONG * 1_000,
  );
  return {
    script: sum(0, Number.POSITIVE_INFINITY),
    longTasks: tasks.filter(({ ts, dur = 0 }) => sum(ts, ts + dur) > Math.min(LONG, dur / 2_000)).length,
  };
}
