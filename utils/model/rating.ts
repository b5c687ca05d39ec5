/** How far stars move the scores. */
import type { Scores } from './scores';

/**
 * Log-odds added per star. Set by hand: no permitted set has both stars and a reader's label. "Stars break ties, they
 * do not rule" (taxonomy 4): five stars can't turn a plainly bad text good, nor one star a plainly good one.
 */
const SHIFTS: readonly Scores[] = [
  { negative: 1.4, neutral: -0.2, positive: -1.0 },
  { negative: 0.9, neutral: 0, positive: -0.6 },
  { negative: 0.2, neutral: 0.2, positive: 0 },
  { negative: -0.6, neutral: 0, positive: 0.7 },
  { negative: -1.0, neutral: -0.2, positive: 1.4 },
];

/** @param rating stars out of 5; anything else moves nothing */
export function withRating(logits: Scores, rating: number | undefined): Scores {
  const shift = rating === undefined ? undefined : SHIFTS[Math.round(rating) - 1];
  if (!shift) return logits;
  return {
    negative: logits.negative + shift.negative,
    neutral: logits.neutral + shift.neutral,
    positive: logits.positive + shift.positive,
  };
}
