/** The thread changed since the draft was made (P52). */
import type { Rule } from '../rule';

export const L31: Rule = {
  id: 'L31',
  level: 'warn',
  playbook: ['P52'],
  message: 'check_L31',
  find: (draft, { threadChanged }) => (threadChanged ? [draft.whole()] : []),
};
