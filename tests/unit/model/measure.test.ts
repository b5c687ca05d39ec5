import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  bestF1,
  Confusion,
  calibrationError,
  confidentHalf,
} from '../../../utils/model/train/measure';
import { withoutRepeats } from '../../../utils/model/train/report';

describe('Confusion', () => {
  const confusion = new Confusion();
  for (const [truth, answer] of ['aa', 'aa', 'ab', 'bb', 'ba', 'ba', 'ca'].map((pair) => [...pair])) {
    confusion.add(truth!, answer!);
  }

  it('counts', () => {
    expect(confusion.accuracy).toBeCloseTo(3 / 7);
    expect(confusion.recall('a')).toBeCloseTo(2 / 3);
    expect(confusion.precision('a')).toBeCloseTo(2 / 5);
    expect(confusion.macroRecall).toBeCloseTo((2 / 3 + 1 / 3 + 0) / 3);
    expect(confusion.macroF1).toBeCloseTo((4 / 8 + 2 / 5 + 0) / 3);
  });
});

describe('figures', () => {
  it('calls sure and right calibrated, sure and wrong not', () => {
    expect(calibrationError([{ probability: 1, right: true }])).toBe(0);
    expect(calibrationError([{ probability: 1, right: false }])).toBe(1);
    const half = [true, false].map((right) => ({ probability: 0.5, right }));
    expect(calibrationError(half)).toBeCloseTo(0);
  });

  it('takes the half with the highest probability', () => {
    const answers = [0.9, 0.8, 0.5, 0.4].map((probability) => ({ probability, right: probability > 0.7 }));
    expect(confidentHalf(answers)).toBe(1);
  });

  it('ranks', () => {
    const scored = [
      { score: 0.1, yes: false },
      { score: 0.4, yes: true },
      { score: 0.4, yes: false },
      { score: 0.8, yes: true },
    ];
    expect(areaUnderCurve(scored)).toBeCloseTo(3.5 / 4);
    expect(bestF1(scored)).toEqual({ threshold: 0.4, f1: 0.8 });
  });

  it('drops rows that repeat but for case and white space', () => {
    expect(withoutRepeats([{ text: 'A b' }, { text: 'a  B ' }, { text: 'c' }])).toHaveLength(2);
  });
});
