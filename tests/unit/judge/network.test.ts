import { describe, expect, it } from 'vitest';
import { answer } from '../../../utils/judge/decide/network';
import type { Example } from '../../../utils/judge/train/fit';
import { fitNetwork, NETWORK } from '../../../utils/judge/train/network';
import { KINDS, SENTIMENTS } from '../../../utils/judge/verdict';

const example = (signals: string[], kind: Example['kind'], sentiment: Example['sentiment']): Example => ({
  features: new Map(['bias', ...signals].map((name) => [name, 1])),
  kind,
  sentiment,
  alsoFair: [],
  worth: 1,
});
const taught = [
  example(['delight'], 'praise', 'positive'),
  example(['trouble'], 'complaint', 'negative'),
  example(['delight', 'trouble'], 'backhanded', 'mixed'),
  example([], 'news', 'neutral'),
];
const examples = Array.from({ length: 60 }, () => taught).flat();
const options = { ...NETWORK, hidden: 8, passes: 40, batch: 32, rate: 0.02, dropHidden: 0, dropFeatures: 0 };
const fitted = fitNetwork(examples, ['bias', 'delight', 'trouble'], options);

const likeliest = (values: Float64Array): number => values.indexOf(Math.max(...values));

describe('the network beside the points', () => {
  it('tells the kind and the feeling, of one sign and of two together', () => {
    for (const { features, kind, sentiment } of taught) {
      const sums = new Float64Array(options.hidden);
      for (const name of features.keys())
        for (const [h, part] of fitted.layer.get(name)!.entries()) sums[h]! += part;
      const out = answer(fitted.network, sums, 1);
      expect(KINDS[likeliest(out.slice(0, KINDS.length))]).toBe(kind);
      expect(SENTIMENTS[likeliest(out.slice(KINDS.length))]).toBe(sentiment);
    }
  });

  it('is the same for the same posts', () => {
    expect(fitNetwork(examples, ['bias', 'delight', 'trouble'], options)).toEqual(fitted);
  });
});
