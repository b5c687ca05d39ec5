/**
 * A verdict that could as well be another (P65): the wording must be true under both. No regret and no delight, only what
 * holds either way: it was read, who gets it, when the person hears back, and the one question that settles it.
 */

import type { Kind, Verdict } from '../judge/verdict';
import type { Play } from '../playbook/play';

/** Kinds whose wording says what the writer feels: sorry for it, glad of it, or fond of the idea. */
const FELT: Partial<Record<Kind, 'bad' | 'good' | 'mixed' | 'wish'>> = {
  complaint: 'bad',
  competitor: 'bad',
  crisis: 'bad',
  abuse: 'bad',
  'ex-employee': 'bad',
  backhanded: 'mixed',
  praise: 'good',
  comparison: 'good',
  suggestion: 'wish',
};

const ASKS_INSTEAD: ReadonlySet<Kind> = new Set(['question', 'lead', 'comparison', 'misinformation']);

const MOVES: Play['moves'] = {
  brief: ['read-neutral', 'pass-neutral', 'settle'],
  standard: ['read-neutral', 'pass-neutral', 'settle'],
  detailed: ['read-neutral', 'pass-neutral', 'settle-long'],
};

/** Which question settles it: is there something to put right, to answer, or to build? */
function settles(kind: Kind, other: Kind): string {
  if (ASKS_INSTEAD.has(kind) || ASKS_INSTEAD.has(other)) return 'settle-answer';
  return kind === 'suggestion' || other === 'suggestion' ? 'settle-wish' : 'settle';
}

/** The moves that hold under both readings (`quoted`: with a few words of theirs); null where the verdict is sure, or both readings are answered alike. */
export function movesUnsure(
  { kind, unsure }: Pick<Verdict, 'kind' | 'unsure'>,
  quoted = false,
): Play['moves'] | null {
  if (!unsure || !FELT[kind] || FELT[kind] === FELT[unsure.other]) return null;
  const settle = settles(kind, unsure.other);
  const withQuestion = (moves: readonly string[]) =>
    moves.map((move) => (move.startsWith('settle') && settle !== 'settle' ? settle : move));
  return {
    brief: withQuestion(MOVES.brief),
    standard: withQuestion(quoted ? ['read-quote', ...MOVES.standard.slice(1)] : MOVES.standard),
    detailed: withQuestion(MOVES.detailed),
  };
}
