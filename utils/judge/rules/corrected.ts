/** A corrected verdict as a list shows it; what follows for play and wording the judge works out (judge.ts, `said`). */
import { BY_KIND } from '../decide/reply';
import type { Verdict } from '../verdict';
import type { Said } from './rule';

export function corrected(verdict: Verdict | null, said: Said | undefined): Verdict | null {
  if (!verdict || !said) return verdict;
  if (said.ours === false) return { ...verdict, reply: 'no', notes: [...verdict.notes, 'not-ours'] };
  const kind = said.kind ?? verdict.kind;
  const notes = said.ours ? verdict.notes.filter((note) => note !== 'not-ours') : verdict.notes;
  return {
    ...verdict,
    kind,
    notes,
    sentiment: said.sentiment ?? verdict.sentiment,
    reply: kind === verdict.kind ? verdict.reply : BY_KIND[kind],
  };
}
