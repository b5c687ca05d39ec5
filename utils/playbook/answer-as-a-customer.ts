/** The wording is a complaint's; what we suspect never shows in it (P10, P51). */
import type { Play } from './play';

export const answerAsACustomer: Play = {
  id: 'answer-as-a-customer',
  name: 'Answer as a customer',
  rules: ['P10', 'P36', 'P51', 'P20'],
  documents: ['S0', 'S3'],
  kinds: ['competitor'],
  reply: 'yes',
  occasion: 'play_answer_as_a_customer_occasion',
  advice: 'play_answer_as_a_customer_advice',
  reason: 'play_answer_as_a_customer_reason',
  besides: ['play_answer_as_a_customer_besides_inside', 'play_answer_as_a_customer_besides_report'],
  unless: 'play_answer_as_a_customer_unless',
  moves: {
    brief: ['claim-hear', 'claim-look', 'claim-ask'],
    standard: ['claim-hear', 'claim-look', 'claim-ask'],
    detailed: ['claim-hear', 'claim-look', 'claim-ask', 'claim-reach'],
  },
};
