/** Logistic regressions, one an act, over the features of labelled sentences. Fixed seed: same sentences, same weights. */
import type { Example } from '../../../model/train/corpus';
import { descend } from '../../../model/train/descend';
import { packRows } from '../../../model/train/rows';
import { read } from '../../text/read';
import { ACTS, type Act, type ActsFile } from '../acts';
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
  const { features, packed } = packRows(
    sentences.map(({ text }) => featuresIn(text)),
    LEAST,
  );
  const steps = new Int8Array(ACTS.length * features.length);
  const units: number[] = [];
  const bias: number[] = [];
  for (const [k, act] of ACTS.entries()) {
    const settings = { ...SETTINGS, buckets: features.length };
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
  const names = Buffer.alloc(features.length * 3);
  for (const [row, feature] of features.entries()) names.writeUIntLE(feature, row * 3, 3);
  return { acts: ACTS, units, bias, features: names.toString('base64'), steps: bytes.toString('base64') };
}
