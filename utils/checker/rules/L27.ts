/** A third public reply to this person here (P50). */
import type { Rule } from '../rule';

const MOST = 2;

export const L27: Rule = {
  id: 'L27',
  level: 'warn',
  playbook: ['P50'],
  message: 'check_L27',
  find: (draft, { repliesInThread = 0 }) =>
    repliesInThread >= MOST ? [{ ...draft.whole(), args: [String(repliesInThread)] }] : [],
};
