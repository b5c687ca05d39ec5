/** Logistic and softmax regression by Adagrad over packed texts. One pass over 90,000 posts takes about three seconds. */
import type { Example, Packed } from './corpus';
import { randomFrom, shuffle } from './random';

export interface Settings {
  outputs: number;
  buckets: number;
  sources: number;
  passes: number;
  rate: number;
  /** Pull of every touched weight towards 0. */
  decay: number;
  seed: number;
}

export interface Fitted {
  /** buckets × outputs */
  weights: Float32Array;
  /** sources × outputs */
  bias: Float32Array;
}

const BIAS_RATE = 0.01;

export function descend(packed: Packed, examples: readonly Example[], settings: Settings): Fitted {
  const { outputs, buckets, sources, passes, rate, decay, seed } = settings;
  const weights = new Float32Array(buckets * outputs);
  const squares = new Float32Array(buckets * outputs).fill(0.01);
  const bias = new Float32Array(sources * outputs);
  const order = Uint32Array.from(examples, (_, i) => i);
  const random = randomFrom(seed);
  const slope = new Float64Array(outputs);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    const step = rate * (1 - (0.8 * pass) / passes);
    for (const d of order) {
      const { target, weight, source } = examples[d]!;
      logitsOf(slope, packed, d, weights, bias, source, outputs);
      toProbabilities(slope);
      for (let k = 0; k < outputs; k++) {
        slope[k] = weight * (slope[k]! - target[k]!);
        bias[source * outputs + k]! -= BIAS_RATE * slope[k]!;
      }
      const middle = packed.middle[d]!;
      const end = packed.start[d + 1]!;
      for (let i = packed.start[d]!; i < end; i++) {
        const share = i < middle ? packed.wordShare[d]! : packed.charShare[d]!;
        const at = packed.bucket[i]! * outputs;
        for (let k = 0; k < outputs; k++) {
          const g = slope[k]! * share + decay * weights[at + k]!;
          squares[at + k]! += g * g;
          weights[at + k]! -= (step * g) / Math.sqrt(squares[at + k]!);
        }
      }
    }
  }
  return { weights, bias };
}

export function logitsOf(
  out: Float64Array,
  packed: Packed,
  d: number,
  weights: ArrayLike<number>,
  bias: ArrayLike<number>,
  source: number,
  outputs: number,
): void {
  const start = packed.start[d]!;
  const middle = packed.middle[d]!;
  const end = packed.start[d + 1]!;
  for (let k = 0; k < outputs; k++) {
    let words = 0;
    let chars = 0;
    for (let i = start; i < middle; i++) words += weights[packed.bucket[i]! * outputs + k]!;
    for (let i = middle; i < end; i++) chars += weights[packed.bucket[i]! * outputs + k]!;
    out[k] = bias[source * outputs + k]! + words * packed.wordShare[d]! + chars * packed.charShare[d]!;
  }
}

/** One output: logistic. More: softmax. In place. */
export function toProbabilities(logits: Float64Array): void {
  if (logits.length === 1) {
    logits[0] = 1 / (1 + Math.exp(-logits[0]!));
    return;
  }
  let most = logits[0]!;
  for (let k = 1; k < logits.length; k++) most = Math.max(most, logits[k]!);
  let sum = 0;
  for (let k = 0; k < logits.length; k++) {
    logits[k] = Math.exp(logits[k]! - most);
    sum += logits[k]!;
  }
  for (let k = 0; k < logits.length; k++) logits[k]! /= sum;
}
