/** The stretch of time that the overview looks at, and the filters behind its numbers. Pure. */
import type { Filter } from '@/utils/history';
import { CRITICISM, type DayCount } from '@/utils/insights';
import { dayOf, startOfDay } from '../days';

export const PERIODS = ['week', 'month', 'quarter', 'year', 'all'] as const;
export type Period = (typeof PERIODS)[number];

const DAYS: Record<Exclude<Period, 'all'>, number> = { week: 7, month: 30, quarter: 91, year: 365 };

/** Whole days up to and with today. Only what is about the brand is counted. */
export function filterFor(period: Period, now: number): Filter {
  if (period === 'all') return { ours: true };
  return { ours: true, from: startOfDay(dayOf(now), 1 - DAYS[period]) };
}

export const criticism = (filter: Filter): Filter => ({ ...filter, kind: [...CRITICISM] });

/** A column of the chart: one day, or several where there are too many days for a column each. */
export interface Column {
  /** "2026-11-22", the first and the last day. */
  from: string;
  to: string;
  mentions: number;
  answers: number;
}

/** So many columns can still be told apart, and pointed at, in half a screen. */
const MOST = 92;

export function columnsOf(days: readonly DayCount[]): Column[] {
  const each = Math.ceil(days.length / MOST);
  const columns: Column[] = [];
  for (let i = 0; i < days.length; i += each) {
    const some = days.slice(i, i + each);
    columns.push({
      from: some[0]!.day,
      to: some.at(-1)!.day,
      mentions: some.reduce((sum, { mentions }) => sum + mentions, 0),
      answers: some.reduce((sum, { answers }) => sum + answers, 0),
    });
  }
  return columns;
}

/** A round whole number at or above the largest, for the top of an axis: 1, 2, 2.5 or 5 and zeros. */
export function axisTop(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, largest)));
  const tops = [1, 2, 2.5, 5, 10].map((step) => step * power).filter(Number.isInteger);
  return tops.find((top) => top >= largest) ?? largest;
}
