/** Several linear scores over the same features, their weights side by side: a feature is looked up once for all. */
import type { Features } from './features';
import { charShare, type LinearShape, wordShare } from './linear';

export class SideBySide {
  private readonly width: number;
  /** Bucket by bucket, in each the weights of all scores. */
  private readonly weights: Int8Array;
  private readonly wordSums: Int32Array;
  private readonly charSums: Int32Array;

  /** @param tables of each score, laid out as in linear.ts; all with one output and as many buckets */
  constructor(
    private readonly shapes: readonly LinearShape[],
    tables: readonly Int8Array[],
  ) {
    this.width = shapes.length;
    const buckets = tables[0]?.length ?? 0;
    this.weights = new Int8Array(buckets * this.width);
    tables.forEach((table, n) => {
      for (let i = 0; i < buckets; i++) this.weights[i * this.width + n] = table[i]!;
    });
    this.wordSums = new Int32Array(this.width);
    this.charSums = new Int32Array(this.width);
  }

  /** Writes one logit a score. */
  into(out: Float64Array, features: Features): void {
    const { shapes, wordSums, charSums } = this;
    const { wordBits, charBits } = shapes[0]!;
    wordSums.fill(0);
    charSums.fill(0);
    this.add(wordSums, features.word, features.words, 32 - wordBits, 0);
    this.add(charSums, features.char, features.chars, 32 - charBits, 1 << wordBits);
    const word = wordShare(features.words);
    const char = charShare(features.chars);
    for (const [n, { unit, bias }] of shapes.entries())
      out[n] = bias[0]! + wordSums[n]! * (unit * word) + charSums[n]! * (unit * char);
  }

  private add(sums: Int32Array, hashes: Uint32Array, count: number, shift: number, first: number): void {
    const { weights, width } = this;
    for (let i = 0; i < count; i++) {
      const at = (first + (hashes[i]! >>> shift)) * width;
      for (let n = 0; n < width; n++) sums[n]! += weights[at + n]!;
    }
  }
}
