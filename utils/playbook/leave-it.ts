/** Our own side, or an advert that borrows our name: nothing to answer (P56). */
import { NO_MOVES, type Play } from './play';

export const leaveIt: Play = {
  id: 'leave-it',
  name: 'Leave it',
  rules: ['P56', 'P33'],
  documents: ['S3'],
  kinds: ['own', 'spam'],
  reply: 'no',
  occasion: 'play_leave_it_occasion',
  advice: 'play_leave_it_advice',
  reason: 'play_leave_it_reason',
  besides: ['play_leave_it_besides_disclose'],
  unless: 'play_leave_it_unless',
  moves: NO_MOVES,
};
