/** Texts as features, packed for training: what the model reads at run time, read by the same code. */
import { Features } from '../features';
import type { Lexicon } from '../lexicon';
import { charShare, wordShare } from '../linear';
import { Tokens } from '../tokens';

export interface Buckets {
  wordBits: number;
  charBits: number;
}

/** One labelled text. */
export interface Example {
  text: string;
  /** Share of each output, sum 1 (softmax), or one number 0–1 (logistic). */
  target: readonly number[];
  /** How much it counts. */
  weight: number;
  /** Which set it comes from: each has a bias of its own, so that its own mix of labels teaches the words nothing. */
  source: number;
}

/** Texts in compressed rows: the buckets of text `d` are `bucket[start[d]] … bucket[start[d + 1] - 1]`, words first. */
export interface Packed {
  size: number;
  start: Uint32Array;
  /** Where the character n-grams of a text begin. */
  middle: Uint32Array;
  bucket: Uint32Array;
  wordShare: Float32Array;
  charShare: Float32Array;
}

export function pack(texts: readonly string[], { wordBits, charBits }: Buckets, lexicon: Lexicon): Packed {
  const tokens = new Tokens();
  const features = new Features();
  const start = new Uint32Array(texts.length + 1);
  const middle = new Uint32Array(texts.length);
  const packed = {
    wordShare: new Float32Array(texts.length),
    charShare: new Float32Array(texts.length),
  };
  let bucket = new Uint32Array(texts.length * 320 + 1024);
  let n = 0;
  for (let d = 0; d < texts.length; d++) {
    const { word, words, char, chars } = features.read(tokens.read(texts[d]!), lexicon);
    if (n + words + chars > bucket.length) {
      const larger = new Uint32Array(bucket.length * 2 + words + chars);
      larger.set(bucket);
      bucket = larger;
    }
    for (let i = 0; i < words; i++) bucket[n++] = word[i]! >>> (32 - wordBits);
    middle[d] = n;
    for (let i = 0; i < chars; i++) bucket[n++] = (1 << wordBits) + (char[i]! >>> (32 - charBits));
    start[d + 1] = n;
    packed.wordShare[d] = wordShare(words);
    packed.charShare[d] = charShare(chars);
  }
  return { size: texts.length, start, middle, bucket: bucket.slice(0, n), ...packed };
}
