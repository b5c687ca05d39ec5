/** Talk that asks nothing of us: kept, not answered (P28). */
import { NO_MOVES, type Play } from './play';

export const listen: Play = {
  id: 'listen',
  name: 'Listen',
  rules: ['P28', 'P30', 'P45'],
  documents: ['S2', 'S4'],
  kinds: ['news', 'comparison'],
  reply: 'listen',
  occasion: 'play_listen_occasion',
  advice: 'play_listen_advice',
  reason: 'play_listen_reason',
  besides: ['play_listen_besides_log'],
  unless: 'play_listen_unless',
  moves: NO_MOVES,
};
