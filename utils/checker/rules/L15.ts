/** Admits fault while the facts are open (P20, P62). Regret for the experience is fine. */

import { dropSentence } from '../mend';
import type { Rule } from '../rule';
import { FAULT } from '../words/fault';

const DOUBT = /\b(?:if|whether|in case|where|unless|not|never|don't|isn't|wasn't)\b[^.!?,;:]{0,30}$/i;

export const L15: Rule = {
  id: 'L15',
  level: 'warn',
  playbook: ['P20', 'P62'],
  mend: dropSentence,
  message: 'check_L15',
  against: {
    act: 'fault',
    unless: (_, { question }, { factsConfirmed }) => question || factsConfirmed === true,
  },
  kinds: ['complaint', 'competitor', 'backhanded'],
  english: true,
  find({ body }, { factsConfirmed }) {
    if (factsConfirmed) return [];
    return FAULT.all(body).filter(({ start }) => {
      const sentence = body.sentences.find((one) => start >= one.start && start < one.end)!;
      return !sentence.question && !DOUBT.test(body.text.slice(sentence.start, start));
    });
  },
};
