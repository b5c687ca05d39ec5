/** Wall-clock time in a person's time zone, fast enough for every cell of a long export. */

/** Every zone of the tz database has changed its offset only on a quarter of an hour since 1972. */
const QUARTER = 900_000;

export interface Zone {
  /** IANA name: "Europe/Berlin". */
  readonly name: string;
  /** A date whose UTC fields show the wall clock of the zone at `time`. */
  wall(time: number): Date;
}

/** @throws RangeError if the browser doesn't know the zone. */
export function zone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsets = new Map<number, number>();
  const offsetAt = (quarter: number): number => {
    const known = offsets.get(quarter);
    if (known !== undefined) return known;
    const parts = Object.fromEntries(format.formatToParts(quarter).map((p) => [p.type, Number(p.value)]));
    const wall = Date.UTC(
      parts.year!,
      parts.month! - 1,
      parts.day!,
      parts.hour!,
      parts.minute!,
      parts.second!,
    );
    offsets.set(quarter, wall - quarter);
    return wall - quarter;
  };
  return {
    name,
    wall: (time) => new Date(time + offsetAt(Math.floor(time / QUARTER) * QUARTER)),
  };
}

const two = (n: number) => String(n).padStart(2, '0');

/** "2026-11-22" */
export const isoDay = (wall: Date): string =>
  `${wall.getUTCFullYear()}-${two(wall.getUTCMonth() + 1)}-${two(wall.getUTCDate())}`;

/** "13:05:09" */
export const isoClock = (wall: Date): string =>
  `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}:${two(wall.getUTCSeconds())}`;
