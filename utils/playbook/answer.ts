/** The answer first, in public, with its source (P32, P61). */
import type { Play } from './play';

export const answer: Play = {
  id: 'answer',
  name: 'Answer the question',
  rules: ['P32', 'P61', 'P54', 'P01'],
  documents: ['S2', 'S0'],
  kinds: ['question'],
  reply: 'yes',
  occasion: 'play_answer_occasion',
  advice: 'play_answer_advice',
  reason: 'play_answer_reason',
  besides: ['play_answer_besides_card'],
  unless: 'play_answer_unless',
  moves: {
    brief: ['open-question', 'answer'],
    standard: ['open-question', 'answer', 'offer'],
    detailed: ['open-question', 'answer', 'source-note', 'offer'],
  },
};
