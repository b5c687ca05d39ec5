/** States a fact that is neither in the post nor in the profile (P54): invented checks, numbers, causes, boasts, terms. */
import { strayFigures } from '../claims/figures';
import { claimsIn } from '../claims/statements';
import { supported } from '../claims/support';
import { dropSentence } from '../mend';
import type { Hit, Rule } from '../rule';
import { isMoneyPromise } from './L14';

export const L23: Rule = {
  id: 'L23',
  level: 'warn',
  playbook: ['P54', 'P34'],
  mend: dropSentence,
  message: 'check_L23',
  english: true,
  find(draft, { kind }) {
    const hits: Hit[] = [];
    for (const sentence of draft.body.sentences) {
      // Promises about the future are not facts.
      const promised = draft.promises().some(({ start }) => start >= sentence.start && start < sentence.end);
      const claims = strayFigures(draft, sentence, promised);
      if (!sentence.question)
        claims.push(...claimsIn(draft, sentence, kind, promised || isMoneyPromise(draft, sentence.start)));
      if (claims.length > 0 && !supported(draft, sentence)) hits.push(...claims);
    }
    return firstOfEach(hits);
  },
};

/** One finding a place: a boast with a number in it is one claim. */
const firstOfEach = (hits: Hit[]): Hit[] =>
  hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit, i, all) => i === 0 || hit.start >= all[i - 1]!.end);
