/** A text stands although the playbook says not to answer this kind (P08–P12). */
import type { Rule } from '../rule';

export const L08: Rule = {
  id: 'L08',
  level: 'block',
  playbook: ['P08', 'P09', 'P10', 'P11', 'P12'],
  message: 'check_L08',
  kinds: ['stance', 'campaign', 'ex-employee', 'abuse', 'crisis', 'own', 'spam'],
  find: (draft, { kind }) => [{ ...draft.whole(), args: [kind ?? ''] }],
};
