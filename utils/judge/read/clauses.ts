/** Clauses of a post, each with what speaks well and what speaks ill in it. */
import { BAD, FAINT } from '../words/bad';
import { GOOD } from '../words/good';
import { ENDS_SENTENCE } from './marks';
import type { Token } from './tokens';

export interface Clause {
  from: number;
  to: number;
  /** Words that speak well less words that speak ill, negation turned round. */
  good: number;
  bad: number;
}

const NEGATORS = new Set(
  "not no never none nothing nobody nor neither without hardly barely cannot can't don't didn't doesn't isn't wasn't aren't weren't won't wouldn't couldn't shouldn't hasn't haven't ain't ni pas nicht kein keine".split(
    ' ',
  ),
);
const NEW_CLAUSE = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '—',
  '–',
  '-',
  'but',
  'though',
  'although',
  'however',
  'yet',
  'except',
  'while',
  'whereas',
  'because',
  'then',
]);

/** What a word does to its clause, as bits: one look-up a token. */
const DOES = { endsSentence: 1, endsClause: 2, negates: 4, good: 8, bad: 16, faint: 32 };
const does = new Map<string, number>();
const note = (words: Iterable<string>, what: number) => {
  for (const word of words) does.set(word, (does.get(word) ?? 0) | what);
};
note(ENDS_SENTENCE, DOES.endsSentence);
note(NEW_CLAUSE, DOES.endsClause);
note(NEGATORS, DOES.negates);
note([...GOOD, '§happy'], DOES.good);
note([...BAD, '§angry'], DOES.bad);
note(FAINT, DOES.faint);

/** What a word, or a class of emoji, does to the clause it stands in: bits of DOES. */
export const doesOf = (form: string, as: string): number =>
  (does.get(form) ?? 0) | (as === '§happy' || as === '§angry' ? does.get(as)! : 0);

export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let clause: Clause = { from: 0, to: 0, good: 0, bad: 0 };
  const close = (to: number) => {
    if (to > clause.from) clauses.push({ ...clause, to });
    clause = { from: to, to, good: 0, bad: 0 };
  };
  let negated = -9;
  tokens.forEach(({ form, word: { does: what } }, i) => {
    if (!what) return;
    if (what & (DOES.endsSentence | DOES.endsClause)) {
      close(i);
      if (form !== '-') negated = -9;
    }
    if (what & DOES.negates) negated = i;
    const worth = what & DOES.faint ? 0.4 : 1;
    const turned = i - negated <= 3 && i !== negated;
    if (what & DOES.good) clause[turned ? 'bad' : 'good'] += worth;
    if (what & DOES.bad) clause[turned ? 'good' : 'bad'] += turned ? worth / 2 : worth;
  });
  close(tokens.length);
  return clauses;
}
