/** The draft's language differs from the post's (P66). */
import type { Rule } from '../rule';

export const L26: Rule = {
  id: 'L26',
  level: 'warn',
  playbook: ['P66'],
  message: 'check_L26',
  find(draft) {
    const theirs = draft.mentionLanguage();
    const ours = draft.language();
    return theirs && ours && theirs !== ours && theirs !== 'und'
      ? [{ ...draft.whole(), args: [theirs, ours] }]
      : [];
  },
};
