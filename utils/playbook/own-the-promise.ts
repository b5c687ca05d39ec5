/** An overdue promise of ours to this person comes before anything new (P70). */
import type { Play } from './play';

export const ownThePromise: Play = {
  id: 'own-the-promise',
  name: 'Own the promise first',
  rules: ['P70', 'P17', 'P31', 'P19'],
  documents: ['S1'],
  kinds: ['complaint', 'competitor', 'backhanded', 'question'],
  reply: 'yes',
  occasion: 'play_own_the_promise_occasion',
  advice: 'play_own_the_promise_advice',
  reason: 'play_own_the_promise_reason',
  besides: ['play_own_the_promise_besides_keep', 'play_own_the_promise_besides_chase'],
  unless: 'play_own_the_promise_unless',
  moves: {
    brief: ['own-promise', 'channel'],
    standard: ['own-promise', 'sorry', 'question', 'channel'],
    detailed: ['own-promise', 'sorry', 'promise', 'question', 'channel'],
  },
  when: ({ notes }) => notes.includes('overdue'),
};
