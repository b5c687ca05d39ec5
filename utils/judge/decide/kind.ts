/** Which kind a post is: what its features say for each, and the taxonomy's order where two are as good. */
import type { Features } from '../features';
import { SIGNALS } from '../signals';
import { KINDS, type Kind } from '../verdict';

/** Taxonomy, section 3: the first that fits gives the kind; here it settles what is nearly even. */
export const ORDER: readonly Kind[] = [
  'own',
  'spam',
  'crisis',
  'abuse',
  'ex-employee',
  'campaign',
  'stance',
  'competitor',
  'misinformation',
  'complaint',
  'backhanded',
  'comparison',
  'lead',
  'question',
  'suggestion',
  'praise',
  'news',
];

/** What a kind needs less or more before anything is found: most posts are talk, few are attacks. */
const START: Partial<Record<Kind, number>> = {
  news: 1.2,
  complaint: 0.4,
  praise: 0.2,
  question: -0.2,
  own: -2,
  spam: -1.5,
  crisis: -1.5,
  abuse: -1.5,
  'ex-employee': -1.5,
  campaign: -1.5,
  stance: -1.5,
  competitor: -2,
  misinformation: -1.5,
  backhanded: -0.8,
  comparison: -1,
  lead: -1,
  suggestion: -0.8,
};

const weights = new Map(SIGNALS.map(({ id, weights }) => [id, weights]));

/** How near (in points) two kinds are taken for even. */
const EVEN = 0.25;
/** Points to odds: fitted so that a confidence of 0.8 is right eight times in ten. */
const SOFTNESS = 1.6;

export interface Ranked {
  kind: Kind;
  /** Share of belief, all kinds sum to 1. */
  share: number;
  points: number;
}

/** All kinds, likeliest first. */
export function rankKinds(features: Features, allowed: (kind: Kind) => boolean = () => true): Ranked[] {
  const points = new Map<Kind, number>(KINDS.filter(allowed).map((kind) => [kind, START[kind] ?? 0]));
  for (const [id, value] of features) {
    for (const [kind, weight] of Object.entries(weights.get(id) ?? {}) as [Kind, number][]) {
      const so = points.get(kind);
      if (so !== undefined) points.set(kind, so + weight * value);
    }
  }
  const most = Math.max(...points.values());
  const odds = [...points].map(([kind, p]) => ({ kind, points: p, share: Math.exp((p - most) / SOFTNESS) }));
  const sum = odds.reduce((total, { share }) => total + share, 0);
  const rank = (kind: Kind) => ORDER.indexOf(kind);
  return odds
    .map((one) => ({ ...one, share: one.share / sum }))
    .sort((a, b) =>
      Math.abs(a.points - b.points) < EVEN ? rank(a.kind) - rank(b.kind) : b.points - a.points,
    );
}

/** Points that one feature gave to a kind: what the evidence shows. */
export const pointsFor = (id: string, value: number, kind: Kind): number =>
  (weights.get(id)?.[kind] ?? 0) * value;
