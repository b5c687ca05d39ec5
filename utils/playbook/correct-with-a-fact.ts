/** One courteous correction with its source; the false line is not said again (P32, P54). */
import type { Play } from './play';

export const correctWithAFact: Play = {
  id: 'correct-with-a-fact',
  name: 'Correct with a fact',
  rules: ['P32', 'P54', 'P61'],
  documents: ['S2', 'S0'],
  kinds: ['misinformation'],
  reply: 'yes',
  occasion: 'play_correct_with_a_fact_occasion',
  advice: 'play_correct_with_a_fact_advice',
  reason: 'play_correct_with_a_fact_reason',
  besides: ['play_correct_with_a_fact_besides_count'],
  unless: 'play_correct_with_a_fact_unless',
  moves: {
    brief: ['thank-raise', 'fact', 'offer'],
    standard: ['thank-raise', 'fact', 'offer'],
    detailed: ['thank-raise', 'fact', 'source-note', 'offer'],
  },
};
