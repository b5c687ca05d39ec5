/** Promises of an answer as follow-ups with a due date, and where each stands (P17). Pure; the history stores them. */
import type { Standing } from '../history/records';
import { isOpen } from '../history/standing';
import { DEFAULT_DUE_HOURS, findPromises } from './find';

const HOUR = 3_600_000;

export interface FollowUpSettings {
  /** IANA name; the machine's where it is missing. */
  timeZone?: string;
  /** Hours for a promise that names no time. */
  defaultHours?: number;
}

/** What a `promised` interaction holds. */
export interface NewFollowUp {
  text: string;
  /** Milliseconds since 1970. */
  due: number;
}

/**
 * The follow-ups that an answer creates, one a sentence: of several promises in one, the earliest dated counts. Where
 * none is dated, the whole answer's next date stands ("We'll look into it. I'll write by Friday.").
 */
export function followUpsOf(answer: string, sentAt: Date, settings: FollowUpSettings = {}): NewFollowUp[] {
  const promises = findPromises(answer, sentAt, settings.timeZone);
  const dates = promises.flatMap(({ dueAt }) => (dueAt ? [Date.parse(dueAt)] : []));
  const otherwise =
    dates.length > 0
      ? Math.max(...dates)
      : sentAt.getTime() + (settings.defaultHours ?? DEFAULT_DUE_HOURS) * HOUR;
  const bySentence = new Map<string, number | null>();
  for (const { quote, dueAt } of promises) {
    const due = dueAt ? Date.parse(dueAt) : null;
    const known = bySentence.get(quote);
    bySentence.set(quote, known == null ? due : due === null ? known : Math.min(known, due));
  }
  return [...bySentence].map(([text, due]) => ({ text, due: due ?? otherwise }));
}

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
