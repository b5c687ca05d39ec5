/** A logistic regression over the features of marked candidates. Fixed seed: same marks, same weights. */
import { readFileSync } from 'node:fs';
import { makeFinder } from '../../../../brand/find';
import { judgeStream, makeJudge } from '../../../../judge';
import { asPost, readPosts } from '../../../../judge/train/cases';
import { loadModel } from '../../../../model';
import { hashWord } from '../../../../model/hash';
import { descend } from '../../../../model/train/descend';
import { packRows } from '../../../../model/train/rows';
import { featuresOf, readPost, taskOf } from '../features';
import { nounsIn } from '../nouns';
import type { WeightsFile } from '../rank';
import { readMarks, worthOf } from './marks';

/** A feature of fewer candidates says more of the post than of the choice. */
const LEAST = 5;
const SETTINGS = { outputs: 1, sources: 1, passes: 20, rate: 0.2, decay: 1e-3, seed: 3 };
const MOST_STEPS = 127;

export interface Example {
  /** "farrowvale/51 good": candidates of one choice. */
  choice: string;
  /** Kind of post; of one of two halves, which. */
  task: string;
  features: readonly number[];
  worth: number;
}

const brandOf = (post: string): string => post.split('/')[0]!;

const sidesOf = (kind: string): ('good' | 'bad')[] => {
  if (kind === 'backhanded') return ['good', 'bad'];
  return kind === 'praise' || kind === 'comparison' ? ['good'] : ['bad'];
};

/** Every marked candidate as the ranking sees it. */
export function readExamples(): Example[] {
  const bytes = readFileSync(new URL('../../../../../public/model/model.bin', import.meta.url));
  const model = loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const brands = new Map(readPosts().map((brand) => [brand.name, brand]));
  const examples: Example[] = [];
  const marks = readMarks();
  for (const name of new Set(marks.map(({ post }) => brandOf(post)))) {
    const brand = brands.get(name);
    if (!brand) throw new Error(`marks of “${name}”: there is no such file of posts`);
    const finder = makeFinder(brand.profile);
    const posts = brand.cases.map(asPost).map((post) => {
      const matches = finder.find(post.text, post);
      return matches.length ? { ...post, matches } : { ...post, subject: true };
    });
    const verdicts = judgeStream(makeJudge(model, brand.profile), posts);
    for (const { post: key, candidates } of marks.filter(({ post }) => brandOf(post) === name)) {
      const n = Number(key.split('/')[1]);
      const { text, rating } = posts[n]!;
      // The kind its author gave it: the ranking is not to learn the judge's mistakes.
      const { kind } = brand.cases[n]!;
      if (kind === 'none') continue;
      const { evidence } = verdicts[n]!;
      const post = readPost(text, brand.profile, { kind, evidence }, rating, nounsIn(text, brand.profile));
      for (const side of sidesOf(kind))
        for (const { mark, ...candidate } of candidates)
          examples.push({
            choice: `${key} ${side}`,
            task: taskOf(post, side),
            features: [...new Set(featuresOf(post, candidate, side))].map(hashWord),
            worth: worthOf(mark, side),
          });
    }
  }
  return examples;
}

export function fitChoice(examples: readonly Example[]): WeightsFile {
  const { features: kept, packed } = packRows(
    examples.map(({ features }) => features),
    LEAST,
  );
  const { weights, bias } = descend(
    packed,
    examples.map(({ worth }) => ({ text: '', target: [worth], weight: 1, source: 0 })),
    { ...SETTINGS, buckets: kept.length },
  );
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST_STEPS;
  const names = Buffer.alloc(kept.length * 4);
  for (const [row, feature] of kept.entries()) names.writeUInt32LE(feature, row * 4);
  const steps = Int8Array.from(weights, (weight) => Math.round(weight / unit));
  return {
    unit: Number(unit.toPrecision(5)),
    bias: Number(bias[0]!.toPrecision(5)),
    features: names.toString('base64'),
    steps: Buffer.from(steps.buffer).toString('base64'),
  };
}
