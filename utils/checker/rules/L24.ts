/** Too like our last replies; or a bare stock thank-you with nothing else in it (P53). */

import { readOnce } from '../draft';
import type { Rule } from '../rule';
import { isTelling } from '../text/content';
import { Phrases, words } from '../text/phrases';
import { SORRY } from '../words/acknowledge';

const THANKS = new Phrases(`
  thanks
  thank you|u|ye
  thankyou|ta|cheers
  appreciate|appreciated
  grateful
`);
/** What one thanks for where nothing was read. */
const COURTESY = words(
  'support custom loyalty business kindness wishes interest continued recommendation one two three four five',
);
const GRAM = 4;
/** Share of word 4-grams that two replies may have in common. */
const ALIKE = 0.6;

function grams(text: string): Set<string> {
  const list = readOnce(text).tokens.map(({ word }) => word);
  const size = Math.min(GRAM, list.length);
  return new Set(
    list.slice(0, Math.max(0, list.length - size + 1)).map((_, i) => list.slice(i, i + size).join(' ')),
  );
}

export const L24: Rule = {
  id: 'L24',
  level: 'warn',
  playbook: ['P53', 'P24'],
  message: 'check_L24',
  find(draft, { recent }) {
    const { body } = draft;
    const own = recent?.length ? grams(body.text) : new Set<string>();
    const twin = recent?.some((text) => {
      const other = grams(text);
      const shared = [...own].filter((gram) => other.has(gram)).length;
      return shared > 0 && shared / Math.max(1, Math.min(own.size, other.size)) > ALIKE;
    });
    if (twin) return [{ ...draft.whole(), message: 'check_L24_alike' }];
    const thanks = (draft.language() ?? 'en') === 'en' ? THANKS.first(body) : null;
    const bare =
      thanks !== null &&
      !/^no\b/i.test(body.text.trim()) &&
      !SORRY.first(body) &&
      !body.tokens.some((token) => isTelling(token) && !COURTESY.has(token.word)) &&
      draft.promises().length === 0 &&
      !body.sentences.some(({ question }) => question);
    return bare ? [{ start: draft.bodyStart, end: draft.bodyEnd }] : [];
  },
};
