/** Thanks, the one thing they said, and the people who earned it (P02). */
import type { Play } from './play';

export const thankAndCredit: Play = {
  id: 'thank-and-credit',
  name: 'Thank and credit',
  rules: ['P02', 'P29', 'P14', 'P24'],
  documents: ['S0', 'S2', 'S1'],
  kinds: ['praise'],
  reply: 'yes',
  occasion: 'play_thank_and_credit_occasion',
  advice: 'play_thank_and_credit_advice',
  reason: 'play_thank_and_credit_reason',
  besides: ['play_thank_and_credit_besides_credit'],
  unless: 'play_thank_and_credit_unless',
  moves: {
    brief: ['thank', 'credit'],
    standard: ['thank', 'take-up', 'credit'],
    detailed: ['thank', 'take-up', 'credit', 'close'],
  },
};
