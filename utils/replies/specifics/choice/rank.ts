/**
 * Which of a post's things a reply takes up: what a good colleague would name, learned from posts of ours on which it was
 * marked (train/). A side word named, or the wrong half of a post, shows that nobody read it (P24).
 */
import { hashWord } from '../../../model/hash';
import { shareOf } from '../../../model/share';
import type { Candidate } from './candidate';
import { featuresOf, type Post } from './features';
import file from './weights.json';

export interface WeightsFile {
  /** Log-odds of one step. */
  unit: number;
  bias: number;
  /** Hashes of the features' names, four bytes each, in base 64. */
  features: string;
  /** A signed byte for each of them, in base 64. */
  steps: string;
}

export interface Ranked {
  candidate: Candidate;
  /** How likely it is that it would be sent; 0 to 1. */
  worth: number;
}

export interface ChoiceWeights {
  /** Steps of a feature, by the hash of its name. */
  steps: ReadonlyMap<number, number>;
  unit: number;
  bias: number;
}

export function readChoice({ features, steps, unit, bias }: WeightsFile): ChoiceWeights {
  const bytes = Uint8Array.from(atob(features), (letter) => letter.charCodeAt(0));
  const names = new DataView(bytes.buffer);
  const said = atob(steps);
  const decoded = new Map<number, number>();
  for (let i = 0; i < said.length; i++)
    decoded.set(names.getUint32(4 * i, true), (said.charCodeAt(i) << 24) >> 24);
  return { steps: decoded, unit, bias };
}

/** @param features hashes of their names, each once */
export function weigh({ steps, unit, bias }: ChoiceWeights, features: Iterable<number>): number {
  let sum = 0;
  let found = 0;
  for (const feature of features) {
    const own = steps.get(feature);
    if (own === undefined) continue;
    sum += own;
    found++;
  }
  return 1 / (1 + Math.exp(-(bias + sum * unit * shareOf(found))));
}

/** Decoded when the first reply is written. */
let weights: ChoiceWeights | undefined;

function worthOf(post: Post, candidate: Candidate, side: 'good' | 'bad'): number {
  weights ??= readChoice(file);
  return weigh(weights, new Set(featuresOf(post, candidate, side).map(hashWord)));
}

/** Best first. `side`: which half of a post of two halves is asked for; else the one that the kind of post has. */
export const ranked = (post: Post, candidates: readonly Candidate[], side: 'good' | 'bad'): Ranked[] =>
  candidates
    .map((candidate) => ({ candidate, worth: worthOf(post, candidate, side) }))
    .sort((a, b) => b.worth - a.worth);
