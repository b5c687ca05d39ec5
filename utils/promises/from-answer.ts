/** Promises of an answer as follow-ups with a due date (P17). Pure; the history stores them. */
import { findPromises } from './find';
import { DEFAULT_DUE_HOURS } from './followUps';

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
