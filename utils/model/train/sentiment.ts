/** Trains the two sentiment parts, mixes them and calibrates the mix. */
import { Convolution } from '../convolution';
import { Features } from '../features';
import type { Header } from '../format';
import type { Lexicon } from '../lexicon';
import { Linear } from '../linear';
import { Tokens } from '../tokens';
import { calibrate } from './calibrate';
import { convolve } from './convolve';
import { type Example, pack } from './corpus';
import { type Row, readSet } from './data';
import { descend } from './descend';
import { quantize } from './quantize';

/** Order of the outputs in the file. */
export const LABELS = ['negative', 'neutral', 'positive'] as const;
const SEED = 20261122;

const BUCKETS = { wordBits: 17, charBits: 16 };
const VECTORS = { wordBits: 14, charBits: 14, size: 16, filters: 32 };
/** Measured on the newest tweets of the training set, left out: see public/model/README.md. */
const CONVOLUTION_SHARE = 0.5;
/** The first is the one that the model speaks for: its bias is kept. */
const SOURCES = [
  { set: 'sentiment-tweets', weight: 1 },
  { set: 'sentiment-goemotions', weight: 0.3 },
  { set: 'sentiment-brands', weight: 1.5 },
  { set: 'sentiment-sentences', weight: 1 },
];

const targetOf = ({ label }: Row): number[] =>
  label === 'mixed' ? [0.5, 0, 0.5] : LABELS.map((name) => Number(name === label));

export interface TrainedSentiment {
  header: Header['sentiment'];
  sections: Record<string, Int8Array | Float32Array>;
}

export function trainSentiment(lexicon: Lexicon): TrainedSentiment {
  const examples = SOURCES.flatMap(({ set, weight }, source) =>
    readSet(`${set}.train`).map(
      (row): Example => ({ text: row.text, target: targetOf(row), weight, source }),
    ),
  );
  const { shape, weights } = trainLinear(examples, lexicon);
  const shapeless = { ...VECTORS, wordUnit: 1, charUnit: 1 };
  const fitted = convolve(
    examples,
    {
      shape: shapeless,
      sources: SOURCES.length,
      passes: 4,
      rate: 0.05,
      dropFilters: 0.3,
      dropWords: 0.1,
      seed: SEED,
    },
    lexicon,
  );
  const words = quantize(fitted.words);
  const chars = quantize(fitted.chars);
  const convolution = { ...VECTORS, wordUnit: words.unit, charUnit: chars.unit };
  const parts = {
    linear: new Linear(shape, weights),
    convolution: new Convolution(convolution, words.weights, chars.weights, fitted.dense, lexicon),
  };
  return {
    header: { shape, convolution, share: CONVOLUTION_SHARE, ...calibrated(parts, lexicon) },
    sections: {
      sentiment: weights,
      'word-vectors': words.weights,
      'char-vectors': chars.weights,
      filters: fitted.dense,
    },
  };
}

/** Softmax over three labels; what is kept is negative and positive against neutral. */
function trainLinear(examples: readonly Example[], lexicon: Lexicon) {
  const packed = pack(
    examples.map(({ text }) => text),
    BUCKETS,
    lexicon,
  );
  const buckets = (1 << BUCKETS.wordBits) + (1 << BUCKETS.charBits);
  const fitted = descend(packed, examples, {
    outputs: LABELS.length,
    buckets,
    sources: SOURCES.length,
    passes: 4,
    rate: 0.02,
    decay: 3e-6,
    seed: SEED,
  });
  const against = new Float32Array(buckets * 2);
  for (let b = 0; b < buckets; b++) {
    const neutral = fitted.weights[b * 3 + 1]!;
    against[b * 2] = fitted.weights[b * 3]! - neutral;
    against[b * 2 + 1] = fitted.weights[b * 3 + 2]! - neutral;
  }
  const { weights, unit } = quantize(against);
  const [negative, neutral, positive] = fitted.bias;
  const bias = [negative! - neutral!, positive! - neutral!];
  return { shape: { ...BUCKETS, outputs: 2 as const, unit, bias }, weights };
}

/** Tweets are the calibration set: the label mix of a stream of posts on any subject. */
function calibrated(parts: { linear: Linear; convolution: Convolution }, lexicon: Lexicon) {
  const rows = readSet('sentiment-tweets.dev');
  const tokens = new Tokens();
  const features = new Features();
  const one = new Float64Array(3);
  const other = new Float64Array(3);
  const logits = new Float64Array(rows.length * 3);
  for (const [d, { text }] of rows.entries()) {
    parts.linear.into(one, features.read(tokens.read(text), lexicon));
    parts.convolution.into(other, tokens);
    for (const [k, linear] of [one[0]!, 0, one[1]!].entries())
      logits[d * 3 + k] = CONVOLUTION_SHARE * other[k]! + (1 - CONVOLUTION_SHARE) * linear;
  }
  const labels = rows.map(({ label }) => LABELS.indexOf(label as (typeof LABELS)[number]));
  const { slope, shift } = calibrate(logits, labels, 3);
  return { slope, shift: shift as [number, number, number] };
}
