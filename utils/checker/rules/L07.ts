/** Accuses: fake, rival, former worker, never a customer, bot (P10, P51). */

import { dropSentence } from '../mend';
import type { Rule } from '../rule';
import { words } from '../text/phrases';
import { rivalLeads } from '../text/rivals';
import { ACCUSATIONS } from '../words/accusations';

/** Who would post for a rival. */
const STAFF = words(
  'marketing department team pr staff employee employees people lot salesman rep reps agency',
);

export const L07: Rule = {
  id: 'L07',
  level: 'block',
  playbook: ['P10', 'P51'],
  mend: dropSentence,
  message: 'check_L07',
  against: { act: 'accuse' },
  english: true,
  find({ body, profile }, { kind }) {
    const hits = ACCUSATIONS.all(body).map(({ start, end }) => ({ start, end }));
    // "You work for Marlow", "nice try, Marlow marketing": the names of the profile's rivals are known only here.
    for (const names of rivalLeads(profile)) {
      const at = body.tokens.findIndex(({ word }) => names.has(word));
      if (at < 0) continue;
      const before = body.tokens
        .slice(Math.max(0, at - 5), at)
        .map(({ word }) => word)
        .join(' ');
      const employed =
        /\byou\b.*\b(?:work|works|worked|working|sent|paid|are|from)\b.* (?:for|at|from|by)$/.test(before) ||
        /\b(?:nice|good) try\b|\bhi(?: there)?$|\b(?:regards|hello|love|greetings) to(?: \w+){0,3}$/.test(
          before,
        );
      // "Written by the people at Marlow", "the sort of thing we get from Marlow".
      const sentence = body.sentences[body.tokens[at]!.sentence]!;
      const lead = body.text.slice(sentence.start, body.tokens[at]!.start);
      const authored =
        /\b(?:written|painted|posted|sent|typed|planted|paid|pushed|put|told|made|invented|see|get|hear|read|comes?|came|sounds?|reads?|looks?|smells?)\b.{0,60}\b(?:by|from|for)\b.{0,30}$/i.test(
          lead,
        ) && kind === 'competitor';
      const staff = STAFF.has(body.tokens[at + 1]?.word ?? '') || STAFF.has(body.tokens[at + 2]?.word ?? '');
      if (employed || authored || (staff && /\b(?:you|try|from|hello|hi|posted|written)\b/.test(before)))
        hits.push({ start: body.tokens[Math.max(0, at - 1)]!.start, end: body.tokens[at]!.end });
    }
    return hits;
  },
};
