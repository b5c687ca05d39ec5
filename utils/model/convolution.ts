/**
 * A small convolution over the tokens of a text: what single n-gram weights can't say ("not exactly the best"). Each
 * token is a vector made of its word, its character n-grams, its valence and how it is written; filters look at three
 * neighbours; the strongest answer of each filter counts.
 */
import { finish, roll, SEED } from './hash';
import type { Lexicon } from './lexicon';
import { FLAG, KIND, type Tokens } from './tokens';

/** Valence in each list, whether it is negated, both together, and capitals. */
export const CHANNELS = 5;
/** Tokens that are looked at; a long review has said what it means by then. */
export const MAX_TOKENS = 160;
/** Neighbours that a filter sees. */
export const WIDTH = 3;
const OUTPUTS = 3;
const EDGE = 3;
/** Words whose projections are kept: most words of a post are among the commonest. */
const KEPT_BITS = 14;

export interface ConvolutionShape {
  /** log2 of the word and of the character buckets */
  wordBits: number;
  charBits: number;
  /** Length of a word's vector. */
  size: number;
  filters: number;
  wordUnit: number;
  charUnit: number;
}

/** Numbers of the dense part: filters, their biases, output weights of the filters and of the mean, output biases. */
export const denseLength = ({ size, filters }: ConvolutionShape): number =>
  filters * WIDTH * (size + CHANNELS) + filters + OUTPUTS * (filters + size + CHANNELS) + OUTPUTS;

/** Calls `each` with the bucket of every character n-gram (3 to 4 letters, word edges included). */
export function charBuckets(
  { kind, from, to, units }: Tokens,
  i: number,
  bits: number,
  each: (bucket: number) => void,
) {
  if (kind[i] !== KIND.word) return;
  const start = from[i]! - 1;
  const stop = to[i]!;
  for (let a = start; a + 2 <= stop; a++) {
    let hash = roll(roll(SEED, a === start ? EDGE : units[a]!), units[a + 1]!);
    for (let b = a + 2; b <= stop && b < a + 4; b++) {
      hash = roll(hash, b === stop ? EDGE : units[b]!);
      each(finish(hash) >>> (32 - bits));
    }
  }
}

/** Writes the channels of token `i` to `out[at] …`. */
export function channelsOf(tokens: Tokens, i: number, lexicon: Lexicon, out: Float32Array, at: number): void {
  const hash = tokens.hash[i]!;
  const plain = tokens.plain[i]!;
  const first = (lexicon.valence(hash, 0) || lexicon.valence(plain, 0)) / 20;
  const second = (lexicon.valence(hash, 1) || lexicon.valence(plain, 1)) / 25;
  const negated = tokens.flags[i]! & FLAG.negated ? 1 : 0;
  out[at] = first;
  out[at + 1] = second;
  out[at + 2] = negated;
  out[at + 3] = tokens.flags[i]! & FLAG.capitals ? 0.5 : 0;
  out[at + 4] = (negated * (first + second)) / 2;
}

export class Convolution {
  private readonly input: number;
  private readonly filterBias: Float32Array;
  private readonly fromFilters: Float32Array;
  private readonly fromMean: Float32Array;
  private readonly bias: Float32Array;
  /** Per kept word: its share in each filter at each of the three places, then its share in the outputs. */
  private readonly row: number;
  private readonly kept: Float32Array;
  private readonly keptKey = new Float64Array(1 << KEPT_BITS).fill(-1);
  private readonly rows = new Uint32Array(MAX_TOKENS);
  private readonly vector: Float32Array;
  /** Rows for the tokens whose place in `kept` another token of the same text holds. */
  private readonly spare: number;
  private readonly strongest: Float32Array;
  private readonly mean = new Float64Array(OUTPUTS);

  constructor(
    private readonly shape: ConvolutionShape,
    private readonly words: Int8Array,
    private readonly chars: Int8Array,
    private readonly dense: Float32Array,
    private readonly lexicon: Lexicon,
  ) {
    const { size, filters } = shape;
    this.input = size + CHANNELS;
    let at = filters * WIDTH * this.input;
    const part = (length: number) => {
      at += length;
      return dense.subarray(at - length, at);
    };
    this.filterBias = part(filters);
    this.fromFilters = part(OUTPUTS * filters);
    this.fromMean = part(OUTPUTS * this.input);
    this.bias = part(OUTPUTS);
    this.row = WIDTH * filters + OUTPUTS;
    this.spare = 1 << KEPT_BITS;
    this.kept = new Float32Array((this.spare + MAX_TOKENS + 1) * this.row);
    this.vector = new Float32Array(this.input);
    this.strongest = new Float32Array(filters);
  }

  /** Writes three logits: negative, neutral, positive. */
  into(out: Float64Array, tokens: Tokens): void {
    const count = Math.min(tokens.count, MAX_TOKENS);
    this.look(tokens, count);
    this.pool(count);
    const { filters } = this.shape;
    const share = count ? 1 / Math.sqrt(count) : 0;
    for (let k = 0; k < OUTPUTS; k++) {
      let sum = this.bias[k]! + share * this.mean[k]!;
      for (let f = 0; f < filters; f++) sum += this.fromFilters[k * filters + f]! * this.strongest[f]!;
      out[k] = sum;
    }
  }

  /** Finds or makes the row of every token. */
  private look(tokens: Tokens, count: number): void {
    for (let i = 0; i < count; i++) {
      const key = tokens.hash[i]! + tokens.flags[i]! * 2 ** 32;
      const place = (tokens.hash[i]! ^ (tokens.flags[i]! * 0x51)) & (this.spare - 1);
      if (this.keptKey[place] === key) {
        this.rows[i] = place * this.row;
        continue;
      }
      let taken = false;
      for (let before = 0; before < i; before++) if (this.rows[before] === place * this.row) taken = true;
      this.rows[i] = (taken ? this.spare + i : place) * this.row;
      if (!taken) this.keptKey[place] = key;
      this.project(tokens, i, this.rows[i]!);
    }
  }

  private project(tokens: Tokens, i: number, at: number): void {
    const { size, filters, wordBits, charBits, wordUnit, charUnit } = this.shape;
    const { vector, input, dense, kept, chars } = this;
    vector.fill(0);
    let grams = 0;
    charBuckets(tokens, i, charBits, (bucket) => {
      grams++;
      for (let j = 0; j < size; j++) vector[j]! += chars[bucket * size + j]!;
    });
    const gramShare = grams ? (2 * charUnit) / grams : 0;
    const word = (tokens.hash[i]! >>> (32 - wordBits)) * size;
    for (let j = 0; j < size; j++) vector[j] = vector[j]! * gramShare + this.words[word + j]! * wordUnit;
    channelsOf(tokens, i, this.lexicon, vector, size);
    let from = 0;
    for (let f = 0; f < filters; f++)
      for (let to = at + f; to < at + WIDTH * filters; to += filters) {
        let sum = 0;
        for (let j = 0; j < input; j++) sum += dense[from + j]! * vector[j]!;
        kept[to] = sum;
        from += input;
      }
    for (let k = 0; k < OUTPUTS; k++) {
      let sum = 0;
      for (let j = 0; j < input; j++) sum += this.fromMean[k * input + j]! * vector[j]!;
      kept[at + WIDTH * filters + k] = sum;
    }
  }

  /** The strongest answer of each filter over all places, and the outputs of the mean. */
  private pool(count: number): void {
    const { kept, rows, strongest, mean, filterBias } = this;
    const { filters } = this.shape;
    // Past the last spare row: never written, all zero.
    const nothing = (this.spare + MAX_TOKENS) * this.row;
    strongest.fill(0);
    mean.fill(0);
    for (let i = 0; i < count; i++) {
      const here = rows[i]! + filters;
      const before = i > 0 ? rows[i - 1]! : nothing;
      const after = (i + 1 < count ? rows[i + 1]! : nothing) + 2 * filters;
      for (let f = 0; f < filters; f++) {
        const sum = filterBias[f]! + kept[here + f]! + kept[before + f]! + kept[after + f]!;
        if (sum > strongest[f]!) strongest[f] = sum;
      }
      for (let k = 0; k < OUTPUTS; k++) mean[k]! += kept[rows[i]! + WIDTH * filters + k]!;
    }
  }
}
