/** Trains the convolution (../convolution.ts) by Adagrad, one text at a time. */
import { CHANNELS, type ConvolutionShape, channelsOf, charBuckets, denseLength, WIDTH } from '../convolution';
import type { Lexicon } from '../lexicon';
import { Tokens } from '../tokens';
import type { Example } from './corpus';
import { toProbabilities } from './descend';
import { randomFrom, shuffle } from './random';

const OUTPUTS = 3;
/** Tokens of a text that training looks at. */
const MOST = 64;
const BIAS_RATE = 0.01;

export interface ConvolutionSettings {
  shape: ConvolutionShape;
  sources: number;
  passes: number;
  rate: number;
  /** Share of filters left out at each step, and of word vectors. */
  dropFilters: number;
  dropWords: number;
  seed: number;
}

export interface FittedConvolution {
  words: Float32Array;
  chars: Float32Array;
  dense: Float32Array;
}

/** Token buckets of all texts, end to end. */
interface Read {
  start: Uint32Array;
  word: Uint32Array;
  charStart: Uint32Array;
  char: Uint32Array;
  channels: Float32Array;
}

function readAll(examples: readonly Example[], shape: ConvolutionShape, lexicon: Lexicon): Read {
  const tokens = new Tokens();
  const start = new Uint32Array(examples.length + 1);
  const word: number[] = [];
  const charStart: number[] = [0];
  const char: number[] = [];
  const channels: number[] = [];
  const four = new Float32Array(CHANNELS);
  for (const [d, { text }] of examples.entries()) {
    tokens.read(text);
    for (let i = 0; i < Math.min(MOST, tokens.count); i++) {
      word.push(tokens.hash[i]! >>> (32 - shape.wordBits));
      charBuckets(tokens, i, shape.charBits, (bucket) => char.push(bucket));
      charStart.push(char.length);
      channelsOf(tokens, i, lexicon, four, 0);
      channels.push(...four);
    }
    start[d + 1] = word.length;
  }
  return {
    start,
    word: Uint32Array.from(word),
    charStart: Uint32Array.from(charStart),
    char: Uint32Array.from(char),
    channels: Float32Array.from(channels),
  };
}

/** Weights with the sum of their squared slopes. */
class Table {
  readonly weights: Float32Array;
  private readonly squares: Float32Array;

  constructor(length: number, spread: number, first: number, random: () => number) {
    this.weights = Float32Array.from({ length }, () => (random() + random() + random() - 1.5) * spread);
    this.squares = new Float32Array(length).fill(first);
  }

  step(at: number, slope: number, rate: number): void {
    if (slope === 0) return;
    this.squares[at]! += slope * slope;
    this.weights[at]! -= (rate * slope) / Math.sqrt(this.squares[at]!);
  }
}

export function convolve(
  examples: readonly Example[],
  settings: ConvolutionSettings,
  lexicon: Lexicon,
): FittedConvolution {
  const { shape, sources, passes, dropFilters, dropWords, seed } = settings;
  const { size, filters } = shape;
  const input = size + CHANNELS;
  const read = readAll(examples, shape, lexicon);
  const random = randomFrom(seed);
  const words = new Table(size << shape.wordBits, 0.15, 0.05, random);
  const chars = new Table(size << shape.charBits, 0.15, 0.05, random);
  const filter = new Table(filters * WIDTH * input, 0.15, 0.5, random);
  const filterBias = new Table(filters, 0, 0.5, random);
  const fromFilters = new Table(OUTPUTS * filters, 0.1, 0.5, random);
  const fromMean = new Table(OUTPUTS * input, 0.1, 0.5, random);
  const bias = new Float32Array(OUTPUTS * sources);

  const x = new Float32Array((MOST + 2) * input);
  const slopes = new Float32Array((MOST + 2) * input);
  const mean = new Float32Array(input);
  const strongest = new Float32Array(filters);
  const place = new Int32Array(filters);
  const used = new Uint8Array(filters);
  const z = new Float64Array(OUTPUTS);
  const scale = 1 / (1 - dropFilters);

  /** Vectors of text `d`, with an empty one before and after. */
  const vectors = (d: number, n: number): void => {
    x.fill(0, 0, (n + 2) * input);
    for (let i = 0; i < n; i++) {
      const t = read.start[d]! + i;
      const at = (i + 1) * input;
      if (random() >= dropWords) {
        const from = read.charStart[t]!;
        const to = read.charStart[t + 1]!;
        for (let c = from; c < to; c++) {
          const row = read.char[c]! * size;
          for (let j = 0; j < size; j++) x[at + j]! += chars.weights[row + j]!;
        }
        const share = to > from ? 2 / (to - from) : 0;
        const row = read.word[t]! * size;
        for (let j = 0; j < size; j++) x[at + j] = x[at + j]! * share + words.weights[row + j]!;
      }
      for (let j = 0; j < CHANNELS; j++) x[at + size + j] = read.channels[t * CHANNELS + j]!;
    }
  };

  const forward = (n: number, source: number): void => {
    mean.fill(0);
    for (let i = 1; i <= n; i++) for (let j = 0; j < input; j++) mean[j]! += x[i * input + j]!;
    for (let j = 0; j < input; j++) mean[j]! /= Math.sqrt(n);
    for (let f = 0; f < filters; f++) {
      used[f] = random() < dropFilters ? 0 : 1;
      strongest[f] = 0;
      place[f] = -1;
      if (!used[f]) continue;
      const from = f * WIDTH * input;
      for (let i = 0; i < n; i++) {
        let sum = filterBias.weights[f]!;
        for (let j = 0; j < WIDTH * input; j++) sum += filter.weights[from + j]! * x[i * input + j]!;
        if (sum > strongest[f]!) {
          strongest[f] = sum;
          place[f] = i;
        }
      }
    }
    for (let k = 0; k < OUTPUTS; k++) {
      let sum = bias[source * OUTPUTS + k]!;
      for (let f = 0; f < filters; f++) sum += fromFilters.weights[k * filters + f]! * strongest[f]! * scale;
      for (let j = 0; j < input; j++) sum += fromMean.weights[k * input + j]! * mean[j]!;
      z[k] = sum;
    }
  };

  /** `z` holds the slope of the loss by each output. */
  const backward = (d: number, n: number, rate: number): void => {
    slopes.fill(0, 0, (n + 2) * input);
    for (let f = 0; f < filters; f++) {
      if (place[f]! < 0) continue;
      let slope = 0;
      for (let k = 0; k < OUTPUTS; k++) {
        slope += z[k]! * fromFilters.weights[k * filters + f]! * scale;
        fromFilters.step(k * filters + f, z[k]! * strongest[f]! * scale, rate);
      }
      const at = place[f]! * input;
      const from = f * WIDTH * input;
      for (let j = 0; j < WIDTH * input; j++) {
        slopes[at + j]! += slope * filter.weights[from + j]!;
        filter.step(from + j, slope * x[at + j]!, rate);
      }
      filterBias.step(f, slope, rate);
    }
    for (let j = 0; j < input; j++) {
      let slope = 0;
      for (let k = 0; k < OUTPUTS; k++) {
        slope += z[k]! * fromMean.weights[k * input + j]!;
        fromMean.step(k * input + j, z[k]! * mean[j]!, rate);
      }
      slope /= Math.sqrt(n);
      for (let i = 1; i <= n; i++) slopes[i * input + j]! += slope;
    }
    for (let i = 0; i < n; i++) {
      const t = read.start[d]! + i;
      const at = (i + 1) * input;
      const row = read.word[t]! * size;
      for (let j = 0; j < size; j++) words.step(row + j, slopes[at + j]!, rate);
      const from = read.charStart[t]!;
      const to = read.charStart[t + 1]!;
      const share = to > from ? 2 / (to - from) : 0;
      for (let c = from; c < to; c++)
        for (let j = 0; j < size; j++) chars.step(read.char[c]! * size + j, slopes[at + j]! * share, rate);
    }
  };

  const order = Uint32Array.from(examples, (_, i) => i);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    const rate = settings.rate * (1 - (0.85 * pass) / passes);
    for (const d of order) {
      const n = read.start[d + 1]! - read.start[d]!;
      if (n === 0) continue;
      const { target, weight, source } = examples[d]!;
      vectors(d, n);
      forward(n, source);
      toProbabilities(z);
      for (let k = 0; k < OUTPUTS; k++) {
        z[k] = weight * (z[k]! - target[k]!);
        bias[source * OUTPUTS + k]! -= BIAS_RATE * z[k]!;
      }
      backward(d, n, rate);
    }
  }
  const dense = new Float32Array(denseLength(shape));
  let at = 0;
  for (const part of [
    filter.weights,
    filterBias.weights,
    fromFilters.weights,
    fromMean.weights,
    bias.slice(0, OUTPUTS),
  ]) {
    dense.set(part, at);
    at += part.length;
  }
  return { words: words.weights, chars: chars.weights, dense };
}
