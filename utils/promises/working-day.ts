/** Days of work by name, for promises that we word ourselves: "by Thursday". */

/** Names by locale and day: making the formatter costs more than writing a whole reply. */
const names = new Map<string, string>();

/** Name of the working day so many ahead of `now`, Saturdays and Sundays left out. `locale`: BCP 47. */
export function workingDay(now: Date, ahead: number, locale: string): string {
  const day = new Date(now);
  let left = ahead;
  while (left > 0) {
    day.setDate(day.getDate() + 1);
    if (day.getDay() !== 0 && day.getDay() !== 6) left--;
  }
  const key = `${locale}|${day.getDay()}`;
  const name = names.get(key) ?? new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(day);
  names.set(key, name);
  return name;
}
