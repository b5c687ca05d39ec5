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

/** The question that settles it, short and long: is there something to answer, to build, or to put right? */
function questionsFor(kind: Kind, other: Kind): { short: string; long: string } {
  if (ASKS_INSTEAD.has(kind) || ASKS_INSTEAD.has(other))
    return { short: 'settle-answer', long: 'settle-answer' };
  if (kind === 'suggestion' || other === 'suggestion') return { short: 'settle-wish', long: 'settle-wish' };
  return { short: 'settle', long: 'settle-long' };
}

export interface Known {
  /** A few words of theirs are fit to be quoted. */
  quoted: boolean;
  /** A hard story is behind it: a human word is true under both readings. */
  hardship: boolean;
}

/** The moves that hold under both readings; null where the verdict is sure, or both readings are answered alike. */
export function movesUnsure(
  { kind, unsure }: Pick<Verdict, 'kind' | 'unsure'>,
  known: Known,
): Play['moves'] | null {
  if (!unsure || !FELT[kind] || FELT[kind] === FELT[unsure.other]) return null;
  const { short, long } = questionsFor(kind, unsure.other);
  const opening = known.hardship ? 'gentle-hear' : 'read-neutral';
  const quoting = known.quoted && !known.hardship ? 'read-quote' : opening;
  return {
    brief: [opening, 'pass-neutral', short],
    standard: [quoting, 'pass-neutral', short],
    detailed: [opening, 'pass-neutral', long],
  };
}
