/** A former worker's grievance: no reply, HR and legal are told (P11). */
import { NO_MOVES, type Play } from './play';

export const doNotEngage: Play = {
  id: 'do-not-engage',
  name: 'Do not engage',
  rules: ['P11', 'P51', 'P56'],
  documents: ['S0'],
  kinds: ['ex-employee'],
  reply: 'no',
  occasion: 'play_do_not_engage_occasion',
  advice: 'play_do_not_engage_advice',
  reason: 'play_do_not_engage_reason',
  besides: ['play_do_not_engage_besides_hr'],
  unless: 'play_do_not_engage_unless',
  moves: NO_MOVES,
};
