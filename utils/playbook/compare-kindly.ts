/** Our side only, no rival named or run down (P30). */
import type { Play } from './play';

export const compareKindly: Play = {
  id: 'compare-kindly',
  name: 'Compare kindly',
  rules: ['P30', 'P37'],
  documents: ['S2', 'S3'],
  kinds: ['comparison'],
  reply: 'yes',
  occasion: 'play_compare_kindly_occasion',
  advice: 'play_compare_kindly_advice',
  reason: 'play_compare_kindly_reason',
  besides: ['play_compare_kindly_besides_log'],
  unless: 'play_compare_kindly_unless',
  moves: {
    brief: ['thank-compare', 'our-side'],
    standard: ['thank-compare', 'our-side', 'offer'],
    detailed: ['thank-compare', 'our-side', 'credit', 'offer'],
  },
};
