/** Days of the person's own calendar and the moments at which they begin. */

const two = (n: number): string => String(n).padStart(2, '0');

/** "2026-11-22", in the person's zone. */
export function dayOf(time: number): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** First moment of a day such as "2026-11-22"; undefined where it is none. `days` later than that day, by the calendar. */
export function startOfDay(day: string, days = 0): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!parts) return undefined;
  const time = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]) + days).getTime();
  return Number.isNaN(time) || time < 0 ? undefined : time;
}

/** First moment after it. */
export const endOfDay = (day: string): number | undefined => startOfDay(day, 1);
