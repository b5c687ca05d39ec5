/** Trains and calibrates the sentiment part. */
import type { Lexicon } from '../lexicon';
import type { LinearShape } from '../linear';
import { calibrate } from './calibrate';
import { type Example, pack } from './corpus';
import { type Row, readSet } from './data';
import { descend, logitsOf } from './descend';
import { quantize } from './quantize';

/** Order of the outputs in the file. */
export const LABELS = ['negative', 'neutral', 'positive'] as const;

const BUCKETS = { wordBits: 17, charBits: 17 };
const SOURCES = [
  { set: 'sentiment-tweets', weight: 1 },
  { set: 'sentiment-goemotions', weight: 0.3 },
  { set: 'sentiment-brands', weight: 1 },
  { set: 'sentiment-sentences', weight: 1 },
];

const targetOf = ({ label }: Row): number[] =>
  label === 'mixed' ? [0.5, 0, 0.5] : LABELS.map((name) => Number(name === label));

export interface TrainedSentiment {
  shape: LinearShape;
  slope: number;
  shift: [number, number, number];
  weights: Int8Array;
}

export function trainSentiment(lexicon: Lexicon): TrainedSentiment {
  const examples = SOURCES.flatMap(({ set, weight }, source) =>
    readSet(`${set}.train`).map(
      (row): Example => ({ text: row.text, target: targetOf(row), weight, source }),
    ),
  );
  const packed = pack(
    examples.map(({ text }) => text),
    BUCKETS,
    lexicon,
  );
  const buckets = (1 << BUCKETS.wordBits) + (1 << BUCKETS.charBits);
  const outputs = LABELS.length;
  const fitted = descend(packed, examples, {
    outputs,
    buckets,
    sources: SOURCES.length,
    passes: 4,
    rate: 0.02,
    decay: 3e-6,
    seed: 20261122,
  });
  const { weights, unit } = quantize(fitted.weights);
  const shape = { ...BUCKETS, outputs, unit, bias: [...fitted.bias.slice(0, outputs)] };
  return { shape, weights, ...calibrated(shape, weights, lexicon) };
}

/** Tweets are the calibration set: the label mix of a stream of posts on any subject. */
function calibrated(shape: LinearShape, weights: Int8Array, lexicon: Lexicon) {
  const rows = readSet('sentiment-tweets.dev');
  const packed = pack(
    rows.map(({ text }) => text),
    shape,
    lexicon,
  );
  const logits = new Float64Array(rows.length * 3);
  const scaled = Float32Array.from(weights, (w) => w * shape.unit);
  for (let d = 0; d < rows.length; d++)
    logitsOf(logits.subarray(d * 3, d * 3 + 3), packed, d, scaled, shape.bias, 0, 3);
  const labels = rows.map(({ label }) => LABELS.indexOf(label as (typeof LABELS)[number]));
  const { slope, shift } = calibrate(logits, labels, 3);
  return { slope, shift: shift as [number, number, number] };
}
