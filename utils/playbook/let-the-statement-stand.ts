/** Praise or blame for a published position: the statement answers, not we (P09). */
import { NO_MOVES, type Play } from './play';

export const letTheStatementStand: Play = {
  id: 'let-the-statement-stand',
  name: 'Let the statement stand',
  rules: ['P09', 'P59'],
  documents: ['S0'],
  kinds: ['stance'],
  reply: 'no',
  occasion: 'play_let_the_statement_stand_occasion',
  advice: 'play_let_the_statement_stand_advice',
  reason: 'play_let_the_statement_stand_reason',
  besides: ['play_let_the_statement_stand_besides_log'],
  unless: 'play_let_the_statement_stand_unless',
  moves: NO_MOVES,
};
