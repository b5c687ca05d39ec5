/**
 * What a sentence of a reply does, whatever its words: threatens, accuses, promises money … Read from weights fitted to the
 * project's own labelled sentences (train/). The rules' own words say what is surely meant; an act finds what they don't list. English.
 */
import { shareOf } from '../../model/share';
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

/** Open addressing with two places or more for each row: with a map of numbers a whole check takes a tenth longer (0.60 ms for 0.54, medians). */
const PLACES = 1 << 16;

export interface ActWeights {
  /** Feature + 1 by place; 0: none. */
  features: Int32Array;
  /** Its row by place: where it begins in `steps`. */
  rows: Int32Array;
  steps: Int8Array;
  units: readonly number[];
  bias: readonly number[];
}

const placeOf = (features: Int32Array, feature: number): number => {
  let place = feature & (PLACES - 1);
  while (features[place] !== 0 && features[place] !== feature + 1) place = (place + 1) & (PLACES - 1);
  return place;
};

export function readActs({ acts, features: written, steps, units, bias }: ActsFile): ActWeights {
  if (acts.join() !== ACTS.join()) throw new Error('weights.json was fitted for other acts.');
  const names = atob(written);
  if (names.length / 3 > PLACES / 2)
    throw new Error('weights.json holds more features than there are places for.');
  const features = new Int32Array(PLACES);
  const rows = new Int32Array(PLACES);
  for (let i = 0; i < names.length; i += 3) {
    const feature = names.charCodeAt(i) | (names.charCodeAt(i + 1) << 8) | (names.charCodeAt(i + 2) << 16);
    const place = placeOf(features, feature);
    features[place] = feature + 1;
    rows[place] = (i / 3) * ACTS.length;
  }
  const bytes = atob(steps);
  const all = new Int8Array(bytes.length * 2);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i);
    all[2 * i] = (byte & 15) - 8;
    all[2 * i + 1] = (byte >> 4) - 8;
  }
  return { features, rows, steps: all, units, bias };
}

/** Log-odds of each act, in the order of `ACTS`. */
export function weigh(
  { features, rows, steps, units, bias }: ActWeights,
  given: Iterable<number>,
): Float64Array {
  const places: number[] = [];
  for (const feature of given) {
    const place = placeOf(features, feature);
    if (features[place] !== 0 && !places.includes(place)) places.push(place);
  }
  const sums = new Float64Array(ACTS.length);
  for (const place of places)
    for (let k = 0, at = rows[place]!; k < ACTS.length; k++) sums[k]! += steps[at + k]!;
  const share = shareOf(places.length);
  for (let k = 0; k < ACTS.length; k++) sums[k] = bias[k]! + sums[k]! * share * units[k]!;
  return sums;
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
