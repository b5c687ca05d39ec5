/** Nothing that the person said is taken up, neither word nor paraphrase (P24). */
import type { Rule } from '../rule';
import { isTelling } from '../text/content';
import { taken } from './L11';

export const L34: Rule = {
  id: 'L34',
  level: 'hint',
  playbook: ['P24', 'P14'],
  message: 'check_L34',
  kinds: [
    'praise',
    'complaint',
    'backhanded',
    'question',
    'misinformation',
    'competitor',
    'lead',
    'comparison',
    'suggestion',
  ],
  english: true,
  find(draft) {
    const { body, mention } = draft;
    if (
      !mention ||
      (draft.mentionLanguage() !== (draft.language() ?? 'en') && draft.mentionLanguage() !== null)
    )
      return [];
    if (body.sentences.some(({ text }) => taken(draft, text))) return [];
    // A short post may hold nothing to take up.
    return !mention.tokens.some(isTelling) && body.tokens.filter(isTelling).length > 2 ? [] : [draft.whole()];
  },
};
