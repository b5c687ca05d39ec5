/** Both halves are real: thanks for the one, a plain yes to the other, and no "but" between them (P39). */
import type { Play } from './play';

export const acknowledgeAndImprove: Play = {
  id: 'acknowledge-and-improve',
  name: 'Acknowledge and improve',
  rules: ['P39', 'P46', 'P19', 'P47'],
  documents: ['S4'],
  kinds: ['backhanded'],
  reply: 'yes',
  occasion: 'play_acknowledge_and_improve_occasion',
  advice: 'play_acknowledge_and_improve_advice',
  reason: 'play_acknowledge_and_improve_reason',
  besides: ['play_acknowledge_and_improve_besides_route', 'play_acknowledge_and_improve_besides_credit'],
  unless: 'play_acknowledge_and_improve_unless',
  moves: {
    brief: ['thank-good', 'own-bad', 'promise'],
    standard: ['thank-good', 'own-bad', 'promise', 'question'],
    detailed: ['thank-good', 'credit', 'own-bad', 'promise', 'question', 'channel'],
  },
};
