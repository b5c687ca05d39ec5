/**
 * What a sentence of a reply does, whatever its words: threatens, accuses, promises money … Read from weights fitted to the
 * project's own labelled sentences (train/). The rules' own words say what is surely meant; an act finds what they don't list. English.
 */
import { once } from '../text/once';
import type { Reading, Sentence } from '../text/read';
import { featuresOf } from './features';
import file from './weights.json';

export const ACTS = [
  'insult',
  'law',
  'remove',
  'incentive',
  'accuse',
  'vague',
  'money',
  'fault',
  'defensive',
  'nochannel',
  'side',
  'leader',
  'unclear',
  'stock',
  'promise',
] as const;
export type Act = (typeof ACTS)[number];

export interface ActsFile {
  acts: readonly string[];
  /** Log-odds of one step, for each act. */
  units: readonly number[];
  bias: readonly number[];
  /** The features that are weighed, three bytes each, in base 64. */
  features: string;
  /** For each of them a number for each act, in base 64: two to a byte, −7 to 7, the first in the lower half. */
  steps: string;
}

/** A long sentence has more features, not more of an act. */
export const scaleFor = (features: number): number => 3 / Math.sqrt(Math.max(1, features));

export interface ActWeights {
  /** Where a feature's row begins in `steps`. */
  rows: ReadonlyMap<number, number>;
  steps: Int8Array;
  units: readonly number[];
  bias: readonly number[];
}

export function readActs({ acts, features, steps, units, bias }: ActsFile): ActWeights {
  if (acts.join() !== ACTS.join()) throw new Error('weights.json was fitted for other acts.');
  const names = atob(features);
  const rows = new Map<number, number>();
  for (let i = 0; i < names.length; i += 3) {
    const feature = names.charCodeAt(i) | (names.charCodeAt(i + 1) << 8) | (names.charCodeAt(i + 2) << 16);
    rows.set(feature, (i / 3) * ACTS.length);
  }
  const bytes = atob(steps);
  const all = new Int8Array(bytes.length * 2);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i);
    all[2 * i] = (byte & 15) - 8;
    all[2 * i + 1] = (byte >> 4) - 8;
  }
  return { rows, steps: all, units, bias };
}

/** Log-odds of each act, in the order of `ACTS`. */
export function weigh({ rows, steps, units, bias }: ActWeights, features: Iterable<number>): Float64Array {
  const sums = new Float64Array(ACTS.length);
  let found = 0;
  for (const feature of features) {
    const at = rows.get(feature);
    if (at === undefined) continue;
    found++;
    for (let k = 0; k < ACTS.length; k++) sums[k]! += steps[at + k]!;
  }
  const scale = scaleFor(found);
  return sums.map((sum, k) => bias[k]! + sum * scale * units[k]!);
}

/** Decoded when the first draft is checked: the worker wakes up for other things far more often. */
let weights: ActWeights | undefined;

function readSentence(reading: Reading, sentence: Sentence): Float64Array {
  weights ??= readActs(file);
  return weigh(weights, featuresOf(reading, sentence));
}

/** How likely it is that the sentence does it, as log-odds: above 0 it does so more likely than not. */
export const oddsOf = (reading: Reading, sentence: Sentence, act: Act): number =>
  once(reading, () => readSentence(reading, sentence), sentence)[ACTS.indexOf(act)]!;
