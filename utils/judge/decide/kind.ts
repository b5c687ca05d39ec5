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

type Weights = ReadonlyMap<string, Float32Array>;

/** All kinds, likeliest first. */
export function rankKinds(
  features: Features,
  allowed: (kind: Kind) => boolean = () => true,
  weights: Weights = WEIGHTS,
): Ranked[] {
  const points = new Float64Array(KINDS.length);
  for (const [id, value] of features) {
    const row = weights.get(id);
    if (row) for (let k = 0; k < points.length; k++) points[k]! += row[k]! * value;
  }
  const left = KINDS.flatMap((kind, k) =>
    allowed(kind) ? [{ kind, points: points[k]!, place: PLACES[k]! }] : [],
  );
  const most = Math.max(...left.map((one) => one.points));
  const sum = left.reduce((total, one) => total + Math.exp(one.points - most), 0);
  return left
    .sort((a, b) => (Math.abs(a.points - b.points) < EVEN ? a.place - b.place : b.points - a.points))
    .map((one) => ({ kind: one.kind, share: Math.exp(one.points - most) / sum }));
}

const means = new Map<string, number>();

/** What all kinds get of a feature on average. */
function meanOf(id: string, row: Float32Array): number {
  const known = means.get(id);
  if (known !== undefined) return known;
  const mean = row.reduce((sum, points) => sum + points, 0) / row.length;
  means.set(id, mean);
  return mean;
}

/** Points that one feature gave to a kind, against what it gave to all: what the evidence shows. */
export function pointsFor(id: string, value: number, kind: Kind): number {
  const row = WEIGHTS.get(id);
  return row ? (row[KINDS.indexOf(kind)]! - meanOf(id, row)) * value : 0;
}
