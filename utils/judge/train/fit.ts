/** Softmax regression that starts from the taxonomy's leanings and moves only as far as labelled posts ask. */
import { SIGNALS } from '../signals';
import { KINDS, type Kind, type Sentiment } from '../verdict';

export interface Example {
  features: ReadonlyMap<string, number>;
  kind: Kind;
  sentiment: Sentiment;
  /** Other kinds that a careful person could have chosen: right too when it is measured. */
  alsoFair: readonly Kind[];
  /** How many posts it counts as. */
  worth: number;
}

export interface FitOptions {
  /** Penalty on moving a signal's weight, and on giving a word any. */
  signals: number;
  words: number;
  fields: number;
  rounds: number;
}
export const FIT: FitOptions = { signals: 2, words: 2, fields: 0.7, rounds: 220 };

/** Before anything is found: most posts are talk, few are attacks. In points, as the signals' leanings. */
const START: Partial<Record<Kind, number>> = {
  news: 1.2,
  complaint: 0.4,
  praise: 0.2,
  question: -0.2,
  own: -2,
  competitor: -2,
  backhanded: -0.8,
  comparison: -1,
  lead: -1,
  suggestion: -0.8,
};
const RARE = -1.5;
/** The leanings are written in points of about 1; so many make a step of log-odds. */
const POINT = 1 / 1.6;
/** Rare kinds count more, but not as much as if all were equally frequent. */
const EVENNESS = 0.35;
const RATE = 0.06;

/** What an example of each kind counts. */
export function worthOf(labels: readonly number[]): Float64Array {
  const count = new Float64Array(KINDS.length);
  for (const kind of labels) count[kind]! += 1;
  return count.map((c) => (labels.length / (KINDS.length * Math.max(1, c))) ** EVENNESS);
}

/** Weights by feature, one number a kind in the order of KINDS. Same examples in the same order: same result. */
export function fit(
  examples: readonly Example[],
  names: readonly string[],
  options = FIT,
): Map<string, Float32Array> {
  const index = new Map(names.map((name, i) => [name, i]));
  const n = names.length;
  const kinds = KINDS.length;
  const prior = new Float64Array(n * kinds);
  const leaning = new Map(SIGNALS.map(({ id, leans }) => [id, leans]));
  names.forEach((name, i) => {
    KINDS.forEach((kind, k) => {
      const points = name === 'bias' ? (START[kind] ?? RARE) : (leaning.get(name)?.[kind] ?? 0);
      prior[i * kinds + k] = points * POINT;
    });
  });
  const penalty = names.map((name) =>
    name === 'bias'
      ? options.signals / 5
      : name.startsWith('w:')
        ? options.words
        : name.startsWith('f:')
          ? options.fields
          : options.signals,
  );
  const rows = examples.map(({ features, kind, worth }) => ({
    at: Int32Array.from([...features.keys()].filter((f) => index.has(f)).map((f) => index.get(f)! * kinds)),
    value: Float64Array.from([...features].filter(([f]) => index.has(f)).map(([, value]) => value)),
    kind: KINDS.indexOf(kind),
    worth,
  }));
  const byKind = worthOf(rows.map(({ kind }) => kind));

  const weights = prior.slice();
  const slope = new Float64Array(n * kinds);
  const mean = new Float64Array(n * kinds);
  const square = new Float64Array(n * kinds);
  const share = new Float64Array(kinds);
  for (let round = 1; round <= options.rounds; round++) {
    for (let i = 0; i < slope.length; i++)
      slope[i] = penalty[Math.floor(i / kinds)]! * (weights[i]! - prior[i]!);
    for (const { at, value, kind, worth } of rows) {
      share.fill(0);
      for (let f = 0; f < at.length; f++)
        for (let k = 0; k < kinds; k++) share[k]! += weights[at[f]! + k]! * value[f]!;
      const most = Math.max(...share);
      let sum = 0;
      for (let k = 0; k < kinds; k++) sum += share[k] = Math.exp(share[k]! - most);
      for (let k = 0; k < kinds; k++)
        share[k] = (share[k]! / sum - (k === kind ? 1 : 0)) * byKind[kind]! * worth;
      for (let f = 0; f < at.length; f++)
        for (let k = 0; k < kinds; k++) slope[at[f]! + k]! += share[k]! * value[f]!;
    }
    const rate = RATE * Math.min(1, (options.rounds - round) / (options.rounds / 3));
    for (let i = 0; i < slope.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!;
      square[i] = 0.999 * square[i]! + 0.001 * slope[i]! ** 2;
      const step = mean[i]! / (1 - 0.9 ** round) / (Math.sqrt(square[i]! / (1 - 0.999 ** round)) + 1e-8);
      weights[i]! -= rate * step;
    }
  }
  return new Map(
    names.map((name, i) => [name, Float32Array.from(weights.subarray(i * kinds, (i + 1) * kinds))]),
  );
}
