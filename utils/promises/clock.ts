/** Wall clocks of a time zone, without a library: what "by six tomorrow" means where the person who promised it sits. */

export interface Wall {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 0 Sunday … 6 Saturday */
  weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string | undefined): Intl.DateTimeFormat {
  const key = timeZone ?? '';
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    ...(timeZone ? { timeZone } : {}),
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  formats.set(key, format);
  return format;
}

/** What the clock on the wall shows at a moment. Throws RangeError for a zone that does not exist. */
export function wallAt(moment: Date, timeZone?: string): Wall {
  const part = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const [year, month, day] = [part.get('year')!, part.get('month')!, part.get('day')!];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month, day, hour: part.get('hour')!, minute: part.get('minute')!, weekday };
}

/** The moment at which the wall shows this; days beyond a month's end run on. */
export function momentOf(wall: Omit<Wall, 'weekday'>, timeZone?: string): Date {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  let guess = asUtc;
  // Twice, because the first correction may cross a change of the clocks.
  for (let turn = 0; turn < 2; turn += 1) {
    const shown = wallAt(new Date(guess), timeZone);
    guess += asUtc - Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute);
  }
  return new Date(guess);
}
