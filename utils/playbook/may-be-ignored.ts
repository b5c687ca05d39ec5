/** Insult with nothing in it to answer: the one kind where blocking may be mentioned (P08). */
import { NO_MOVES, type Play } from './play';

export const mayBeIgnored: Play = {
  id: 'may-be-ignored',
  name: 'May be ignored',
  rules: ['P08', 'P33', 'P48'],
  documents: ['S0', 'S3'],
  kinds: ['abuse'],
  reply: 'no',
  occasion: 'play_may_be_ignored_occasion',
  advice: 'play_may_be_ignored_advice',
  reason: 'play_may_be_ignored_reason',
  besides: ['play_may_be_ignored_besides_safety'],
  unless: 'play_may_be_ignored_unless',
  moves: NO_MOVES,
};
