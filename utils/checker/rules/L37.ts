/** Stock corporate wording (P46). */
import { dropSentence } from '../mend';
import type { Rule } from '../rule';
import { STOCK } from '../words/stock';

export const L37: Rule = {
  id: 'L37',
  level: 'hint',
  playbook: ['P46'],
  mend: dropSentence,
  message: 'check_L37',
  against: { act: 'stock' },
  english: true,
  find({ body }) {
    return STOCK.all(body).map(({ start, end }) => {
      const trouble = /any inconvenience(?: caused)?$/i.exec(body.text.slice(start, end));
      return trouble ? { start: start + trouble.index, end, fix: 'the trouble' } : { start, end };
    });
  },
};
