/** What one language says a promise with, and the parts that its file is made of. */

export interface Tongue {
  mine: RegExp;
  ours: RegExp;
  /** Announced without saying who: "recibirá respuesta". */
  announced: RegExp;
  /** Feelings and farewells that only look like deeds. */
  idle: RegExp;
  vague: RegExp;
  /**
   * A time, and the same in English ($1: its number); where two begin at one place the first counts. Made when the
   * language is met: the calendars of the three take 40 ms, which the start of every page would pay.
   */
  times: () => readonly Time[];
}

export type Time = readonly [pattern: RegExp, english: string];

/** `\b` knows no letters beyond ASCII. */
const EDGE = '(?<![\\p{L}\\p{M}])';
const END = '(?![\\p{L}\\p{M}])';

/** Whole words, in any case. */
export const one = (words: string): RegExp => new RegExp(`${EDGE}(?:${words})${END}`, 'iu');

/** In figures or as a word. */
const NUMBER = '(\\d{1,3}|[\\p{L}]{2,12})';

/** "En las próximas 24 horas": what leads to the number, and the four units. */
export const spans = (
  lead: string,
  units: Readonly<Record<'minutes' | 'hours' | 'days' | 'weeks', string>>,
): Time[] =>
  Object.entries(units).map(([unit, word]) => [one(`(?:${lead}) ${NUMBER} ${word}`), `within $1 ${unit}`]);

const DAY = 86_400_000;
/** 1970 began on a Thursday; its fifth day is a Monday. */
const MONDAY = 4 * DAY;

/** Names as the language's own calendar has them, in UTC. */
function names(language: string, form: Intl.DateTimeFormatOptions, times: readonly number[]): string[] {
  const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
  return times.map((time) => format.format(time));
}
const weekdays = (language: string): string[] =>
  names(
    language,
    { weekday: 'long' },
    Array.from({ length: 7 }, (_, day) => MONDAY + day * DAY),
  );
const months = (language: string): string[] =>
  names(
    language,
    { month: 'long' },
    Array.from({ length: 12 }, (_, month) => Date.UTC(1970, month)),
  );

/** "El 3 de mayo", "le 3 mai", "am 3. Mai", and the days of the week. */
export function calendar(language: string): Time[] {
  const [english, englishDays] = [months('en'), weekdays('en')];
  return [
    ...months(language).map(
      (month, i): Time => [one(`(\\d{1,2})(?:\\.|er)?(?: de)? ${month}`), `by the $1 ${english[i]}`],
    ),
    ...weekdays(language).map((day, i): Time => [one(day), `by ${englishDays[i]}`]),
  ];
}
