/** Moves for a post with a hard story behind it: what the play asks for, and before it a human word; no cheer anywhere (P18). */
import type { Kind } from '../judge/verdict';
import type { Play } from '../playbook/play';

type Moves = Play['moves'];

const GENTLE: Partial<Record<Kind, Moves>> = {
  praise: {
    brief: ['gentle-thanks', 'gentle-credit'],
    standard: ['gentle-hear', 'gentle-thanks', 'gentle-credit'],
    detailed: ['gentle-hear', 'gentle-thanks', 'gentle-credit'],
  },
  complaint: {
    brief: ['gentle-trouble', 'promise', 'channel'],
    standard: ['gentle-hear', 'gentle-trouble', 'promise', 'channel'],
    detailed: ['gentle-hear', 'gentle-trouble', 'promise', 'gentle-help', 'channel'],
  },
  question: {
    brief: ['answer'],
    standard: ['gentle-hear', 'answer'],
    detailed: ['gentle-hear', 'answer', 'offer'],
  },
};
const ALIKE: Partial<Record<Kind, Kind>> = {
  competitor: 'complaint',
  backhanded: 'complaint',
  comparison: 'praise',
  lead: 'question',
};

/** null where the kind of post has no wording of its own for this. */
export const movesGentle = (kind: Kind): Moves | null => GENTLE[ALIKE[kind] ?? kind] ?? null;
