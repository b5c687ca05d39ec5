/** Accuses: fake, rival, former worker, never a customer, bot (P10, P51). */

import type { Rule } from '../rule';
import { ACCUSATIONS } from '../words/accusations';

export const L07: Rule = {
  id: 'L07',
  level: 'block',
  playbook: ['P10', 'P51'],
  message: 'check_L07',
  english: true,
  find({ body, profile }) {
    const hits = ACCUSATIONS.all(body).map(({ start, end }) => ({ start, end }));
    // "You work for Marlow": the names of the profile's rivals are known only here.
    const lower = body.text.toLowerCase();
    for (const { terms, name } of profile.competitors)
      for (const term of [name, ...terms]) {
        const first = term.replace(/^@/, '').split(/\s/)[0]!.toLowerCase();
        if (!lower.includes(first)) continue;
        const at = body.tokens.findIndex(
          ({ word }, i) => word === first && /^(?:for|at|from|by)$/.test(body.tokens[i - 1]?.word ?? ''),
        );
        const before = body.tokens
          .slice(Math.max(0, at - 4), at)
          .map(({ word }) => word)
          .join(' ');
        if (at > 0 && /\byou\b.*\b(?:work|works|worked|working|sent|paid|are)\b/.test(before))
          hits.push({ start: body.tokens[at - 1]!.start, end: body.tokens[at]!.end });
      }
    return hits;
  },
};
