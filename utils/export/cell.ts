/** One cell of a table, before a format gives it its look. */
import { isoClock, isoDay, type Zone } from './zone';

/** A point in time, milliseconds since 1970. */
export interface Time {
  time: number;
}
export type Cell = string | number | Time | null | undefined;

export const at = (time: number | undefined): Cell => (time === undefined ? null : { time });

/** How times are written: "2026-11-22 13:05:09", which every spreadsheet reads, or as people of a locale write them. */
export type DateStyle = 'iso' | { locale: string };

export type TimeWriter = (time: number) => string;

export function timeWriter(zone: Zone, style: DateStyle = 'iso'): TimeWriter {
  if (style === 'iso')
    return (time) => {
      const wall = zone.wall(time);
      return `${isoDay(wall)} ${isoClock(wall)}`;
    };
  const format = new Intl.DateTimeFormat(style.locale, {
    timeZone: zone.name,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (time) => format.format(time);
}

export const cellText = (cell: Cell, write: TimeWriter): string => {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? write(cell.time) : String(cell);
};
