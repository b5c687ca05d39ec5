/** The probabilities that the model gives, and the label to answer for them. */

/**
 * Calibrated probabilities that sum to 1: of ten posts given 0.7, seven are so. A verdict's `scores` are these,
 * unchanged, wherever no brand's clauses say otherwise: moving them toward the label or the kind would undo the
 * calibration that `npm run evaluate` measures. The label may differ from the likeliest (see sentimentFrom).
 */
export interface Scores {
  positive: number;
  neutral: number;
  negative: number;
}

/** How often each label occurs where the scores were calibrated: English tweets on any subject (tweets dev set). */
const SHARES: Scores = { positive: 0.41, neutral: 0.435, negative: 0.155 };

/** 0 would answer the likeliest label, 1 treats the three labels as equally frequent; between them suits both. */
const EVENNESS = 0.9;

/**
 * The label to answer for a text, given its scores. Not simply the likeliest: complaints are rare among all tweets and
 * frequent among posts that tag a brand, so a label that is likelier than its share wins (this is what makes macro
 * recall best). It never answers "mixed": the model was trained on three labels. Answer "mixed" only where two quoted
 * clauses about the brand disagree (taxonomy 4), never because positive and negative are close.
 */
export function sentimentFrom(scores: Scores): keyof Scores {
  const lift = (label: keyof Scores) => scores[label] / SHARES[label] ** EVENNESS;
  const positive = lift('positive');
  const negative = lift('negative');
  const neutral = lift('neutral');
  if (neutral >= positive && neutral >= negative) return 'neutral';
  return positive > negative ? 'positive' : 'negative';
}
