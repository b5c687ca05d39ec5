/** A linear score over feature hashes with one byte a weight: word features in one table, character n-grams in another. */
import type { Features } from './features';

export interface LinearShape {
  /** log2 of the number of buckets */
  wordBits: number;
  charBits: number;
  outputs: 1 | 2;
  /** What one unit of a weight is worth. */
  unit: number;
  bias: number[];
}

/** Long texts have more features: each counts less, by the square root. */
export const wordShare = (features: number): number => 4 / Math.sqrt(features + 5);
/** Character n-grams are many and overlap; together they may say about as much as the words. */
export const charShare = (features: number): number => 2.4 / Math.sqrt(features + 15);

export class Linear {
  /** @param weights (2^wordBits + 2^charBits) × outputs, bucket by bucket */
  constructor(
    readonly shape: LinearShape,
    private readonly weights: Int8Array,
  ) {}

  /** Writes `outputs` logits. */
  into(out: Float64Array, features: Features): void {
    const { wordBits, charBits, outputs, unit, bias } = this.shape;
    const { word, words, char, chars } = features;
    const weights = this.weights;
    const wordShift = 32 - wordBits;
    const charShift = 32 - charBits;
    const offset = outputs << wordBits;
    const perWord = unit * wordShare(words);
    const perChar = unit * charShare(chars);
    for (let k = 0; k < outputs; k++) {
      let wordSum = 0;
      let charSum = 0;
      for (let i = 0; i < words; i++) wordSum += weights[(word[i]! >>> wordShift) * outputs + k]!;
      for (let i = 0; i < chars; i++) charSum += weights[offset + (char[i]! >>> charShift) * outputs + k]!;
      out[k] = bias[k]! + wordSum * perWord + charSum * perChar;
    }
  }
}
