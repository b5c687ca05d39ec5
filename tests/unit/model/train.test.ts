import { describe, expect, it } from 'vitest';
import { Convolution } from '../../../utils/model/convolution';
import { Lexicon } from '../../../utils/model/lexicon';
import { Tokens } from '../../../utils/model/tokens';
import { calibrate } from '../../../utils/model/train/calibrate';
import { convolve } from '../../../utils/model/train/convolve';
import { type Example, pack } from '../../../utils/model/train/corpus';
import { descend, logitsOf } from '../../../utils/model/train/descend';
import { lexicons } from '../../../utils/model/train/lexicon';
import { quantize } from '../../../utils/model/train/quantize';

const none = new Lexicon(new Uint32Array(), new Int8Array());
const BUCKETS = { wordBits: 10, charBits: 10 };
const SAID = [
  ['terrible slow mess', [1, 0, 0]],
  ['broken and dirty', [1, 0, 0]],
  ['opens at nine', [0, 1, 0]],
  ['near the station', [0, 1, 0]],
  ['lovely and quick', [0, 0, 1]],
  ['wonderful kind people', [0, 0, 1]],
] as const;
const examples: Example[] = SAID.map(([text, target]) => ({ text, target, weight: 1, source: 0 }));

describe('descend', () => {
  const packed = pack(
    examples.map(({ text }) => text),
    BUCKETS,
    none,
  );
  const settings = { outputs: 3, buckets: 2_048, sources: 1, passes: 20, rate: 0.05, decay: 0, seed: 1 };
  const fitted = descend(packed, examples, settings);

  it('learns what it is shown', () => {
    const out = new Float64Array(3);
    for (const [d, { target }] of examples.entries()) {
      logitsOf(out, packed, d, fitted.weights, fitted.bias, 0, 3);
      expect(out.indexOf(Math.max(...out))).toBe(target.indexOf(1));
    }
  });

  it('gives the same weights for the same seed, others for another', () => {
    expect(descend(packed, examples, settings).weights).toEqual(fitted.weights);
    expect(descend(packed, examples, { ...settings, seed: 2 }).weights).not.toEqual(fitted.weights);
  });

  it('loses little by one byte a weight', () => {
    const { weights, unit } = quantize(fitted.weights);
    for (let i = 0; i < weights.length; i++)
      expect(Math.abs(weights[i]! * unit - fitted.weights[i]!)).toBeLessThanOrEqual(unit * 0.51);
  });
});

describe('convolve', () => {
  const shape = { wordBits: 8, charBits: 8, size: 8, filters: 8, wordUnit: 1, charUnit: 1 };
  const settings = { shape, sources: 1, passes: 60, rate: 0.1, dropFilters: 0, dropWords: 0, seed: 3 };
  const fitted = convolve(examples, settings, none);

  it('learns what it is shown, and runs as it was trained', () => {
    const words = quantize(fitted.words);
    const chars = quantize(fitted.chars);
    const run = new Convolution(
      { ...shape, wordUnit: words.unit, charUnit: chars.unit },
      words.weights,
      chars.weights,
      fitted.dense,
      none,
    );
    const out = new Float64Array(3);
    for (const { text, target } of examples) {
      run.into(out, new Tokens().read(text));
      expect(out.indexOf(Math.max(...out))).toBe(target.indexOf(1));
    }
  });

  it('gives the same weights for the same seed', () => {
    expect(convolve(examples, settings, none)).toEqual(fitted);
  });
});

describe('calibrate', () => {
  it('makes over-sure scores as sure as they are right', () => {
    const logits = Float64Array.from({ length: 400 }, (_, i) => (i % 2 ? 5 : -5));
    const labels = Array.from({ length: 400 }, (_, i) => Number(i % 10 < 2 ? i % 2 === 0 : i % 2 === 1));
    const { slope, shift } = calibrate(logits, labels, 1);
    const share = 1 / (1 + Math.exp(-(slope * 5 + shift[0]!)));
    expect(share).toBeCloseTo(0.8, 1);
  });
});

describe('lexicons', () => {
  it('holds ascending hashes and a value of each list for every word', () => {
    const { hashes, values } = lexicons();
    expect(values).toHaveLength(hashes.length * 2);
    expect(hashes.every((hash, i) => i === 0 || hash > hashes[i - 1]!)).toBe(true);
  });
});
