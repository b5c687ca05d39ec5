/** Which kind a post is: what its features say for each, and the taxonomy's order where two are as good. */
import type { Features } from '../features';
import { KINDS, type Kind } from '../verdict';
import { DECISION_ORDER } from './order';
import { WEIGHTS } from './weights';

/** How near (in log-odds) two kinds are taken for even. */
const EVEN = 0.1;

export interface Ranked {
  kind: Kind;
  /** Share of belief; all kinds sum to 1. */
  share: number;
}

const PLACES = KINDS.map((kind) => DECISION_ORDER.indexOf(kind));

/** All kinds, likeliest first. `wording`: rows of the weights that the post's wording has (wording.ts). */
export function rankKinds(
  features: Features,
  wording: readonly number[],
  allowed: (kind: Kind) => boolean = () => true,
): Ranked[] {
  const { rows, steps, step } = WEIGHTS;
  const points = new Float64Array(KINDS.length);
  for (const row of wording) for (let k = 0; k < points.length; k++) points[k]! += steps[row + k]!;
  for (const [id, value] of features) {
    const row = rows.get(id);
    if (row !== undefined) for (let k = 0; k < points.length; k++) points[k]! += steps[row + k]! * value;
  }
  const left: (Ranked & { points: number; place: number })[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const [k, kind] of KINDS.entries()) {
    if (!allowed(kind)) continue;
    const own = points[k]! * step;
    most = Math.max(most, own);
    left.push({ kind, share: 0, points: own, place: PLACES[k]! });
  }
  let sum = 0;
  for (const one of left) {
    one.share = Math.exp(one.points - most);
    sum += one.share;
  }
  return left
    .sort((a, b) => (Math.abs(a.points - b.points) < EVEN ? a.place - b.place : b.points - a.points))
    .map(({ kind, share }) => ({ kind, share: share / sum }));
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
