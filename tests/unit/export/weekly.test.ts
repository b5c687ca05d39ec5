import { describe, expect, it } from 'vitest';
import { nextTime } from '@/utils/export/weekly';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();

describe('the next weekly export', () => {
  // 22 November 2026 is a Sunday.
  it.each([
    ['tomorrow', { weekday: 1, hour: 8 }, at(22, 12), at(23, 8)],
    ['later today', { weekday: 0, hour: 13 }, at(22, 12), at(22, 13)],
    ['a week from now, where this hour has just passed', { weekday: 0, hour: 12 }, at(22, 12), at(29, 12)],
    ['at the end of the week', { weekday: 6, hour: 0 }, at(22, 12, 30), at(28, 0)],
  ])('comes %s', (_, when, after, expected) => expect(nextTime(when, after)).toBe(expected));

  it('is always ahead, and within a week', () => {
    for (let weekday = 0; weekday < 7; weekday++)
      for (let hour = 0; hour < 24; hour++) {
        const next = nextTime({ weekday, hour }, at(22, 12));
        expect(next).toBeGreaterThan(at(22, 12));
        expect(next).toBeLessThanOrEqual(at(29, 12));
        expect([new Date(next).getDay(), new Date(next).getHours()]).toEqual([weekday, hour]);
      }
  });
});
