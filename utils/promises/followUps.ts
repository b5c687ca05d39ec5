/** Promises as follow-ups with a due date, and where each stands (P17). Pure; finding them in a text is from-answer.ts. */
import type { Standing } from '../history/records';
import { isOpen } from '../history/standing';

const HOUR = 3_600_000;

/** Where a promise names no time, it is due after this many hours unless the user set another. */
export const DEFAULT_DUE_HOURS = 48;

export type FollowUp = NonNullable<Standing['followUps']>[number];
export type FollowUpState = 'open' | 'due' | 'overdue' | 'broken' | 'kept' | 'kept-late';

/** A follow-up is "due" from this long before its time: a reminder that comes at the deadline comes too late. In ms. */
const NOTICE = 4 * HOUR;

type Timed = Pick<FollowUp, 'due' | 'kept' | 'broken'>;

export function stateOf({ due, kept, broken }: Timed, now: number): FollowUpState {
  if (kept !== undefined) return kept <= due ? 'kept' : 'kept-late';
  if (broken !== undefined) return 'broken';
  if (now > due) return 'overdue';
  return now >= due - NOTICE ? 'due' : 'open';
}

/** Open ones by their time, the most overdue first; then what is done. */
export const inOrder = <T extends Timed>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || a.due - b.due);

/** Share of the promises whose time has come that were kept in time (P26); null where none has come yet. */
export function keptShare(list: readonly Timed[], now: number): number | null {
  const settled = list.map((one) => stateOf(one, now)).filter((state) => state !== 'open' && state !== 'due');
  return settled.length === 0 ? null : settled.filter((state) => state === 'kept').length / settled.length;
}

/** When somebody has to be told next: the next moment at which an open promise becomes due or overdue; null: never. */
export function nextNotice(list: readonly Timed[], now: number): number | null {
  const moments = list
    .filter(isOpen)
    .flatMap(({ due }) => [due - NOTICE, due + 1])
    .filter((moment) => moment > now);
  return moments.length > 0 ? Math.min(...moments) : null;
}

/** Those that are due or overdue: what the badge counts. */
export const pressing = <T extends Timed>(list: readonly T[], now: number): T[] =>
  list.filter((one) => ['due', 'overdue'].includes(stateOf(one, now)));
