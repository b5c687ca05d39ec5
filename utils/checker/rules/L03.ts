/** Asks to delete, edit, hide or re-rate the post (P63). */

import type { Draft } from '../draft';
import { dropSentence } from '../mend';
import type { Rule } from '../rule';
import type { Span } from '../text/phrases';
import { CHANGE_POST } from '../words/rating';

/** "I'll update this thread": we do it ourselves. "We'd ask you to remove this": we ask. */
function byUs({ body }: Draft, { from }: Span): boolean {
  const sentence = body.sentences[body.tokens[from]!.sentence]!;
  const before = body.tokens.slice(Math.max(sentence.from, from - 5), from).map(({ word }) => word);
  // "Perhaps we could keep this off the page": asked of them, however put.
  if (before.includes('perhaps') || before.includes('maybe') || before[0] === 'could') return false;
  if (before.includes('you') || before.includes('please') || before.includes('would'))
    return before.includes('not');
  return /\b(?:i|we|they|team|thanks|thank|not|never|for)\b/.test(before.join(' '));
}

export const L03: Rule = {
  id: 'L03',
  level: 'block',
  playbook: ['P63', 'P33'],
  mend: dropSentence,
  message: 'check_L03',
  against: { act: 'remove' },
  english: true,
  find: (draft) => CHANGE_POST.all(draft.body).filter((span) => !byUs(draft, span)),
};
