/** The writer's feeling toward the brand (taxonomy.md, section 4): the kind decides most, the words the rest. */
import { type Scores, sentimentFrom } from '../../model';
import { type Kind, SENTIMENTS, type Sentiment } from '../verdict';
import type { Ranked } from './kind';

/**
 * How often posts of a kind carry each feeling: definitions for most kinds (a complaint is negative, a backhanded
 * compliment mixed), counted in the posts that the weights are fitted to for those that leave it open.
 */
const BY_KIND: Record<Kind, Partial<Record<Sentiment, number>>> = {
  praise: { positive: 1 },
  complaint: { negative: 1 },
  'ex-employee': { negative: 1 },
  abuse: { negative: 1 },
  competitor: { negative: 1 },
  campaign: { negative: 1 },
  crisis: { negative: 1 },
  backhanded: { mixed: 1 },
  news: { neutral: 1 },
  spam: { neutral: 1 },
  lead: { neutral: 1 },
  question: { neutral: 0.97, positive: 0.02, negative: 0.01 },
  misinformation: { negative: 0.81, neutral: 0.19 },
  stance: { negative: 0.57, positive: 0.42, neutral: 0.01 },
  comparison: { positive: 0.46, negative: 0.24, neutral: 0.2, mixed: 0.1 },
  suggestion: { neutral: 0.9, positive: 0.09, negative: 0.01 },
  own: { positive: 0.84, neutral: 0.15, negative: 0.01 },
};

/**
 * @param ranked the readings, the one that is said first. Where another is likelier (doubt.ts) the feeling goes by all of
 *   them: a thank-you that was doubted is no complaint for that.
 * @param feeling what the words say whatever the kind (decide/kind.ts)
 */
export function feelingOf(ranked: readonly Ranked[], feeling: Record<Sentiment, number>): Sentiment {
  const [said, next] = ranked;
  const readings = next && said && next.share > said.share ? ranked : ranked.slice(0, 1);
  const weighed = SENTIMENTS.map((one) => {
    const usual = readings.reduce((sum, { kind, share }) => sum + share * (BY_KIND[kind][one] ?? 0), 0);
    return { one, share: usual * feeling[one] };
  });
  return weighed.reduce((best, next) => (next.share > best.share ? next : best)).one;
}

/** Probabilities that agree with the kind's feeling: the model's own, moved half the way to what the kind says. */
export function scoresFor(sentiment: Sentiment, model: Scores | null, confidence: number): Scores {
  const base = model ?? { positive: 1 / 3, neutral: 1 / 3, negative: 1 / 3 };
  const aim: Scores =
    sentiment === 'mixed'
      ? { positive: 0.45, neutral: 0.1, negative: 0.45 }
      : { positive: 0, neutral: 0, negative: 0, [sentiment]: 1 };
  const pull = 0.4 + 0.4 * confidence;
  const mix = (label: keyof Scores) => base[label] * (1 - pull) + aim[label] * pull;
  return { positive: mix('positive'), neutral: mix('neutral'), negative: mix('negative') };
}

export const plainFeeling = (scores: Scores): Sentiment => sentimentFrom(scores);
