/** Threatens law or authorities (P63). */

import { dropSentence } from '../mend';
import type { Rule } from '../rule';
import { THREATS } from '../words/threats';

export const L02: Rule = {
  id: 'L02',
  level: 'block',
  playbook: ['P63'],
  mend: dropSentence,
  message: 'check_L02',
  against: { act: 'law' },
  english: true,
  find: ({ body }) => THREATS.all(body),
};
