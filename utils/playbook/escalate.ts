/** Someone with authority speaks first: no draft is offered (P35). */
import { NO_MOVES, type Play } from './play';

export const escalate: Play = {
  id: 'escalate',
  name: 'Escalate',
  rules: ['P35', 'P12', 'P64'],
  documents: ['S3', 'S0', 'S4'],
  kinds: ['crisis', 'campaign', 'stance', 'misinformation', 'question', 'complaint'],
  reply: 'escalate',
  occasion: 'play_escalate_occasion',
  advice: 'play_escalate_advice',
  reason: 'play_escalate_reason',
  besides: ['play_escalate_besides_owner', 'play_escalate_besides_copy'],
  unless: 'play_escalate_unless',
  moves: NO_MOVES,
};
