/** Logistic regressions, one an act, over the features of labelled sentences. Fixed seed: same sentences, same weights. */
import type { Example, Packed } from '../../../model/train/corpus';
import { descend } from '../../../model/train/descend';
import { read } from '../../text/read';
import { ACTS, type Act, type ActsFile, scaleFor } from '../acts';
import { featuresOf } from '../features';
import type { Labelled } from './sentences';

/** What fewer sentences have says more of their writer than of the act. */
const LEAST = 3;
const SETTINGS = { outputs: 1, sources: 1, passes: 24, rate: 0.25, decay: 2e-5, seed: 7 };
/** Share of an act's weights that a step's largest multiple holds; the few beyond are cut to it. */
const WITHIN = 0.995;
const MOST_STEPS = 7;

export function featuresIn(text: string): ReadonlySet<number> {
  const reading = read(text);
  const [first, last] = [reading.sentences[0], reading.sentences.at(-1)];
  // A line that the reader cuts in two is one sentence all the same.
  return first && last
    ? new Set(featuresOf(reading, { ...last, start: first.start, from: first.from }))
    : new Set();
}

/** The features worth a row, in the order of their numbers. */
function frequent(all: readonly ReadonlySet<number>[]): ReadonlyMap<number, number> {
  const seen = new Map<number, number>();
  for (const features of all) for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1);
  const kept = [...seen].flatMap(([one, times]) => (times >= LEAST ? [one] : []));
  return new Map(kept.sort((a, b) => a - b).map((one, row) => [one, row]));
}

function pack(all: readonly ReadonlySet<number>[], rowOf: ReadonlyMap<number, number>): Packed {
  const start = new Uint32Array(all.length + 1);
  const buckets: number[] = [];
  const wordShare = new Float32Array(all.length);
  for (const [d, features] of all.entries()) {
    for (const one of features) {
      const row = rowOf.get(one);
      if (row !== undefined) buckets.push(row);
    }
    start[d + 1] = buckets.length;
    wordShare[d] = scaleFor(start[d + 1]! - start[d]!);
  }
  const bucket = Uint32Array.from(buckets);
  return { size: all.length, start, middle: start.slice(1), bucket, wordShare, charShare: wordShare };
}

/** The step that the weights are rounded to. */
function unitOf(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).filter(Boolean).sort();
  return (sizes[Math.floor(sizes.length * WITHIN)] ?? 1) / MOST_STEPS;
}

const exampleFor =
  (act: Act) =>
  ({ text, acts, clean }: Labelled): Example => ({
    text,
    target: [acts.includes(act) ? 1 : 0],
    // Whether a sentence of `clean` promises nobody has said.
    weight: clean && act === 'promise' ? 0 : 1,
    source: 0,
  });

export function fitActs(sentences: readonly Labelled[]): ActsFile {
  const features = sentences.map(({ text }) => featuresIn(text));
  const rowOf = frequent(features);
  const packed = pack(features, rowOf);
  const steps = new Int8Array(ACTS.length * rowOf.size);
  const units: number[] = [];
  const bias: number[] = [];
  for (const [k, act] of ACTS.entries()) {
    const settings = { ...SETTINGS, buckets: rowOf.size };
    const { weights, bias: own } = descend(packed, sentences.map(exampleFor(act)), settings);
    const unit = unitOf(weights);
    for (const [row, weight] of weights.entries())
      steps[row * ACTS.length + k] = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / unit)));
    units.push(Number(unit.toPrecision(5)));
    bias.push(Number(own[0]!.toPrecision(5)));
  }
  const bytes = Buffer.alloc(Math.ceil(steps.length / 2));
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = (steps[2 * i]! + 8) | (((steps[2 * i + 1] ?? 0) + 8) << 4);
  const names = Buffer.alloc(rowOf.size * 3);
  for (const [one, row] of rowOf) names.writeUIntLE(one, row * 3, 3);
  return { acts: ACTS, units, bias, features: names.toString('base64'), steps: bytes.toString('base64') };
}
