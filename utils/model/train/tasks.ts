/** Trains and calibrates the yes-or-no parts: which sets say yes, which say no. */
import type { Lexicon } from '../lexicon';
import type { LinearShape } from '../linear';
import type { Task } from '../model';
import { calibrate } from './calibrate';
import { type Example, pack } from './corpus';
import { type Row, readSet } from './data';
import { descend, logitsOf } from './descend';
import { quantize } from './quantize';

const BUCKETS = { wordBits: 13, charBits: 13 };

/** Every so many pleased tweets teach the abuse score what is no abuse; the rest measure it (dialect.ts). */
export const PLEASED_EVERY = 5;

export interface Source {
  set: string;
  weight: number;
  /** The label that means yes; without one every row means no. */
  yes?: string;
  /** Only rows of this label. */
  only?: string;
  /** Only every nth row, to keep the sides in balance. */
  every?: number;
}

export const RECIPES: Record<Task, { train: Source[]; dev: Source[] }> = {
  abuse: {
    // Not "hateful" (Davidson et al.): it takes African-American English for abuse. Pleased tweets as "no" undo a good
    // part of what is left of that in the other set (figures in public/model/README.md).
    train: [
      { set: 'offensive', weight: 1, yes: 'offensive' },
      { set: 'sentiment-tweets', weight: 1, only: 'positive', every: PLEASED_EVERY },
    ],
    dev: [{ set: 'offensive', weight: 1, yes: 'offensive' }],
  },
  support: {
    train: [
      { set: 'support-requests', weight: 1, yes: 'support-request' },
      { set: 'sentiment-tweets', weight: 1, every: 4 },
      { set: 'sentiment-goemotions', weight: 1, every: 4 },
      { set: 'sentiment-sentences', weight: 1 },
    ],
    dev: [
      { set: 'support-requests', weight: 1, yes: 'support-request' },
      { set: 'sentiment-tweets', weight: 1 },
      { set: 'sentiment-goemotions', weight: 1, every: 4 },
    ],
  },
  lead: {
    train: [
      { set: 'purchase-intent', weight: 1, yes: 'intent' },
      // Owners who are pleased are no leads.
      { set: 'sentiment-brands', weight: 0.3, every: 2 },
      { set: 'sentiment-sentences', weight: 0.5 },
    ],
    dev: [
      { set: 'purchase-intent', weight: 1, yes: 'intent' },
      { set: 'sentiment-sentences', weight: 1 },
    ],
  },
  comparison: {
    train: [
      { set: 'comparison', weight: 1, yes: 'comparison' },
      { set: 'sentiment-sentences', weight: 0.5 },
    ],
    dev: [{ set: 'comparison', weight: 1, yes: 'comparison' }],
  },
  spam: {
    train: [
      { set: 'spam-sms', weight: 1, yes: 'spam' },
      { set: 'spam-comments', weight: 1, yes: 'spam' },
      { set: 'sentiment-tweets', weight: 0.5, every: 8 },
    ],
    dev: [{ set: 'spam-sms', weight: 1, yes: 'spam' }],
  },
  irony: {
    train: [
      { set: 'irony', weight: 1, yes: 'ironic' },
      { set: 'sarcasm', weight: 1, yes: 'sarcastic' },
    ],
    dev: [
      { set: 'irony', weight: 1, yes: 'ironic' },
      { set: 'sarcasm', weight: 1, yes: 'sarcastic' },
    ],
  },
};

export interface TrainedTask {
  shape: LinearShape;
  slope: number;
  shift: number;
  weights: Int8Array;
}

/** Rows of one side (".train" or ".dev") with a target of 1 for yes. */
export const examplesOf = (sources: readonly Source[], side: 'train' | 'dev'): Example[] =>
  sources.flatMap(({ set, weight, yes, only, every = 1 }, source) =>
    readSet(`${set}.${side}`)
      .filter(({ label }) => only === undefined || label === only)
      .filter((_, i) => i % every === 0)
      .map((row: Row) => ({ text: row.text, target: [Number(row.label === yes)], weight, source })),
  );

export function trainTask(task: Task, lexicon: Lexicon): TrainedTask {
  const examples = examplesOf(RECIPES[task].train, 'train');
  const packed = pack(
    examples.map(({ text }) => text),
    BUCKETS,
    lexicon,
  );
  // One bias for all sources: here the set a text comes from is what tells yes from no.
  const fitted = descend(
    packed,
    examples.map((example) => ({ ...example, source: 0 })),
    {
      outputs: 1,
      buckets: (1 << BUCKETS.wordBits) + (1 << BUCKETS.charBits),
      sources: 1,
      passes: 5,
      rate: 0.02,
      decay: 1e-5,
      seed: 20261122,
    },
  );
  const { weights, unit } = quantize(fitted.weights);
  const shape = { ...BUCKETS, outputs: 1 as const, unit, bias: [fitted.bias[0]!] };
  const dev = examplesOf(RECIPES[task].dev, 'dev');
  const packedDev = pack(
    dev.map(({ text }) => text),
    BUCKETS,
    lexicon,
  );
  const logits = new Float64Array(dev.length);
  const scaled = Float32Array.from(weights, (w) => w * unit);
  for (let d = 0; d < dev.length; d++)
    logitsOf(logits.subarray(d, d + 1), packedDev, d, scaled, shape.bias, 0, 1);
  const { slope, shift } = calibrate(
    logits,
    dev.map(({ target }) => target[0]!),
    1,
  );
  return { shape, weights, slope, shift: shift[0]! };
}
