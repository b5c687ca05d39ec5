/** Open facts: sorry for the trouble, never an admission (P20, P62); then who does what by when (P17). */
import type { Play } from './play';

export const apologiseAndResolve: Play = {
  id: 'apologise-and-resolve',
  name: 'Apologise and resolve',
  rules: ['P19', 'P20', 'P36', 'P46', 'P31', 'P17'],
  documents: ['S1', 'S3', 'S4', 'S2'],
  kinds: ['complaint'],
  reply: 'yes',
  occasion: 'play_apologise_and_resolve_occasion',
  advice: 'play_apologise_and_resolve_advice',
  reason: 'play_apologise_and_resolve_reason',
  besides: ['play_apologise_and_resolve_besides_route', 'play_apologise_and_resolve_besides_follow'],
  unless: 'play_apologise_and_resolve_unless',
  moves: {
    brief: ['acknowledge', 'promise', 'channel'],
    standard: ['acknowledge', 'sorry', 'promise', 'question', 'channel'],
    detailed: ['acknowledge', 'sorry', 'promise', 'help', 'question', 'channel'],
  },
};
