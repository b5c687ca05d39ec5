/** Nobody talking about you is a red flag (P43): silence on a site for longer than usual, weekends out. */
import type { Zone } from '../export/zone';

export interface Silence {
  site: string;
  /** When something was last seen there. */
  since: number;
  /** Working hours without a mention, and the longest gap that was usual. */
  hours: number;
  usualHours: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Fewer gaps than this say nothing about what is usual. */
const MIN_GAPS = 10;
/** Only a gap this much longer than nine in ten of the earlier ones is worth an alert. */
const FACTOR = 2;

/** Milliseconds between two times that do not fall on a Saturday or Sunday of the zone. */
export function workingTime(from: number, to: number, zone: Zone): number {
  const start = zone.wall(from).getTime();
  const end = zone.wall(to).getTime();
  // Since Monday, 5 January 1970: whole weeks, then the rest of the week up to Friday midnight.
  const monday = 4 * DAY;
  const upTo = (wall: number) => {
    const sinceMonday = wall - monday;
    const weeks = Math.floor(sinceMonday / (7 * DAY));
    return weeks * 5 * DAY + Math.min(sinceMonday - weeks * 7 * DAY, 5 * DAY);
  };
  return Math.max(0, upTo(end) - upTo(start));
}

/** `seen`: site → times of first sight, in any order. Sites that went quiet, the quietest for its habits first. */
export function silences(seen: ReadonlyMap<string, readonly number[]>, now: number, zone: Zone): Silence[] {
  const found = [...seen].flatMap(([site, times]): Silence[] => {
    const sorted = [...times].sort((a, b) => a - b);
    const gaps = sorted.slice(1).map((time, i) => workingTime(sorted[i]!, time, zone));
    if (gaps.length < MIN_GAPS) return [];
    gaps.sort((a, b) => a - b);
    const usual = Math.max(HOUR, gaps[Math.floor(gaps.length * 0.9)]!);
    const since = sorted.at(-1)!;
    const quiet = workingTime(since, now, zone);
    return quiet > usual * FACTOR ? [{ site, since, hours: quiet / HOUR, usualHours: usual / HOUR }] : [];
  });
  return found.sort((a, b) => b.hours / b.usualHours - a.hours / a.usualHours);
}
