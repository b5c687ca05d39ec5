/** Which kind a post is: what its features say for each, and the taxonomy's order where two are as good. */
import type { Features } from '../features';
import { KINDS, type Kind, type Sentiment } from '../verdict';
import { answer } from './network';
import { DECISION_ORDER } from './order';
import { WEIGHTS, type Weights } from './weights';

/** How near (in log-odds) two kinds are taken for even. */
const EVEN = 0.1;
/** The points and the network agree too readily: calibrated on the posts of brands left out of the fitting. */
const SLOPE = 0.6;

export interface Ranked {
  kind: Kind;
  /** Share of belief; all kinds sum to 1. */
  share: number;
}

export interface Opinion {
  /** All kinds, likeliest first. */
  ranked: Ranked[];
  /** What the words say of the feeling, whatever the kind; sums to 1. */
  feeling: Record<Sentiment, number>;
}

const PLACES = KINDS.map((kind) => DECISION_ORDER.indexOf(kind));

function shares(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const raised = logits.map((logit) => Math.exp(logit - most));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}

/** `wording`: rows of the weights that the post's wording has (wording.ts). */
export function opinionOn(
  features: Features,
  wording: readonly number[],
  allowed: (kind: Kind) => boolean = () => true,
  { rows, steps, step, hidden, network }: Weights = WEIGHTS,
): Opinion {
  const sums = new Float64Array(KINDS.length + network.bias.length);
  for (const row of wording) for (let i = 0; i < sums.length; i++) sums[i]! += steps[row + i]!;
  for (const [id, value] of features) {
    const row = rows.get(id);
    if (row !== undefined) for (let i = 0; i < sums.length; i++) sums[i]! += steps[row + i]! * value;
  }
  const answers = answer(network, sums.subarray(KINDS.length), hidden);
  const left: { kind: Kind; points: number; place: number }[] = [];
  for (const [k, kind] of KINDS.entries())
    if (allowed(kind))
      left.push({ kind, points: SLOPE * (sums[k]! * step + answers[k]!), place: PLACES[k]! });
  left.sort((a, b) => (Math.abs(a.points - b.points) < EVEN ? a.place - b.place : b.points - a.points));
  const belief = shares(left.map(({ points }) => points));
  const [positive = 0, negative = 0, neutral = 0, mixed = 0] = shares([...answers.subarray(KINDS.length)]);
  return {
    ranked: left.map(({ kind }, i) => ({ kind, share: belief[i]! })),
    feeling: { positive, negative, neutral, mixed },
  };
}

/** Points that one feature gave to a kind, against what it gave to all: what the evidence shows. */
export function pointsFor(id: string, value: number, kind: Kind): number {
  const { rows, steps, step } = WEIGHTS;
  const row = rows.get(id);
  if (row === undefined) return 0;
  let all = 0;
  for (let k = 0; k < KINDS.length; k++) all += steps[row + k]!;
  return (steps[row + KINDS.indexOf(kind)]! - all / KINDS.length) * step * value;
}
