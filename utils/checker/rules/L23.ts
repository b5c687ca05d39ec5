/** States a fact that is neither in the post nor in the profile (P54): invented checks, numbers, causes, boasts, terms. */
import { strayFigures } from '../claims/figures';
import { claimsIn } from '../claims/statements';
import { supported } from '../claims/support';
import { dropSentence } from '../mend';
import { type Hit, hitsOf, type Rule } from '../rule';
import { L01 } from './L01';
import { L02 } from './L02';
import { L03 } from './L03';
import { L04 } from './L04';
import { L05 } from './L05';
import { L07 } from './L07';
import { isMoneyPromise } from './L14';

/** "Please get hold of us when you have a minute": asked, not stated. */
const WILL = /\b(?:i|we|they|team|crew|he|she|teachers|staff)(?:['’]ll| will| shall)\b/i;
const ASKS =
  /^(?:please|do|just|send|drop|dm|tell|give|write|mail|email|message|let|call|ring|post|leave)\b/i;

export const L23: Rule = {
  id: 'L23',
  level: 'warn',
  playbook: ['P54', 'P34'],
  mend: dropSentence,
  message: 'check_L23',
  english: true,
  find(draft, context) {
    const hits: Hit[] = [];
    let others: Hit[] | undefined;
    for (const sentence of draft.body.sentences) {
      // Promises about the future are not facts.
      const promised =
        WILL.test(sentence.text) ||
        draft.promises().some(({ start }) => start >= sentence.start && start < sentence.end);
      const claims = strayFigures(draft, sentence, promised);
      if (!sentence.question && !ASKS.test(sentence.text))
        claims.push(
          ...claimsIn(draft, sentence, context.kind, promised || isMoneyPromise(draft, sentence.start)),
        );
      if (claims.length === 0 || supported(draft, sentence) || isMoneyPromise(draft, sentence.start))
        continue;
      // What a block speaks of is that rule's matter.
      others ??= [L01, L02, L03, L04, L05, L07].flatMap((rule) => hitsOf(rule, draft, context));
      if (!others.some(({ start }) => start >= sentence.start && start < sentence.end)) hits.push(...claims);
    }
    return firstOfEach(hits);
  },
};

/** One finding a place: a boast with a number in it is one claim. */
const firstOfEach = (hits: Hit[]): Hit[] =>
  hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit, i, all) => i === 0 || hit.start >= all[i - 1]!.end);
