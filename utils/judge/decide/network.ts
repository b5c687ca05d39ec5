/** The small network beside the fitted points (utils/judge/train/network.ts): features → hidden units → kind, feeling. */
import { KINDS, SENTIMENTS } from '../verdict';

/** Everything past the hidden layer's rows, which lie beside each feature's points. */
export interface Network {
  /** One a hidden unit. */
  bias: Float32Array;
  /** Hidden units of one output after another: the kinds, then the sentiments. */
  outer: Float32Array;
  outerBias: Float32Array;
}

/** Part of a feature's value that reaches the hidden layer: posts have some forty features. */
export const SHARE = 0.3;

const OUT = KINDS.length + SENTIMENTS.length;

/** Log-odds of the kinds, then of the sentiments, for the sums of the hidden layer's rows in steps of `unit`. */
export function answer({ bias, outer, outerBias }: Network, sums: Float64Array, unit: number): Float64Array {
  const hidden = bias.length;
  const out = Float64Array.from(outerBias);
  for (let h = 0; h < hidden; h++) {
    const lit = sums[h]! * unit * SHARE + bias[h]!;
    if (lit > 0) for (let k = 0; k < OUT; k++) out[k]! += outer[k * hidden + h]! * lit;
  }
  return out;
}
