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
    let firstWord = 0;
    let firstChar = 0;
    let secondWord = 0;
    let secondChar = 0;
    if (outputs === 1) {
      for (let i = 0; i < words; i++) firstWord += weights[word[i]! >>> wordShift]!;
      for (let i = 0; i < chars; i++) firstChar += weights[offset + (char[i]! >>> charShift)]!;
    } else {
      for (let i = 0; i < words; i++) {
        const at = (word[i]! >>> wordShift) * 2;
        firstWord += weights[at]!;
        secondWord += weights[at + 1]!;
      }
      for (let i = 0; i < chars; i++) {
        const at = offset + (char[i]! >>> charShift) * 2;
        firstChar += weights[at]!;
        secondChar += weights[at + 1]!;
      }
      out[1] = bias[1]! + secondWord * perWord + secondChar * perChar;
    }
    out[0] = bias[0]! + firstWord * perWord + firstChar * perChar;
  }
}
