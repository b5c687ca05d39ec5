import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, endOfDay, startOfDay } from '@/components/desk/days';
import { scrollFor, windowOf } from '@/components/desk/history/window';
import { addressOf, type Route, routeOf } from '@/components/desk/route';
import { siteWord } from '@/components/desk/site-word';
import { READERS } from '@/utils/sites';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const names = fc.array(text, { minLength: 1, maxLength: 3 });
const time = fc.integer({ min: 0, max: 4e12 });

const route: fc.Arbitrary<Route> = fc.record({
  place: fc.constantFrom('history' as const, 'exports' as const),
  order: fc.constantFrom('newest' as const, 'oldest' as const, 'due' as const),
  open: fc.option(text, { nil: undefined }),
  filter: fc.record(
    {
      text,
      site: names,
      kind: fc.constant(['complaint' as const, 'ex-employee' as const]),
      author: names,
      rating: fc.constant([1, 5]),
      ours: fc.boolean(),
      from: time,
      answeredTo: time,
    },
    { requiredKeys: [] },
  ),
});

describe('addresses of the desk', () => {
  it('say the whole route, whatever stands in it', () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(routeOf(addressOf(one))).toEqual(one);
      }),
    );
  });

  it('of a wrong shape ask for nothing rather than for something else', () => {
    expect(routeOf('#history?kind=nonsense&site=x').filter).toEqual({});
    expect(routeOf('#nowhere?order=sideways&from=abc')).toEqual({
      place: 'history',
      filter: {},
      order: 'newest',
    });
    fc.assert(fc.property(fc.string(), (any) => void routeOf(any)));
  });
});

describe('the window of a long list', () => {
  it('holds every row in sight and few others', () => {
    const rows = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 2_000 }), fc.nat(9_000_000), (count, height, scrolled) => {
        const { from, to } = windowOf(scrolled, height, 84, count);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(count);
        expect(to - from).toBeLessThanOrEqual(Math.ceil(height / 84) + 14);
        for (let row = Math.floor(scrolled / 84); row * 84 < scrolled + height && row < count; row++)
          expect(row >= from && row < to).toBe(true);
      }),
    );
  });

  it('scrolls only as far as a row needs', () => {
    expect(scrollFor(0, 500, 300, 100)).toBe(0);
    expect(scrollFor(6, 500, 300, 100)).toBe(500);
    expect(scrollFor(9, 500, 300, 100)).toBe(700);
  });
});

describe('days', () => {
  it('begin and end by the calendar of the person', () => {
    for (const day of ['2026-03-29', '2026-10-25', '2026-12-31']) {
      expect(dayOf(startOfDay(day)!)).toBe(day);
      expect(dayOf(endOfDay(day)! - 1)).toBe(day);
      expect(dayOf(endOfDay(day)!)).not.toBe(day);
    }
    expect(startOfDay('')).toBeUndefined();
    expect(startOfDay('2026-99-99999')).toBeUndefined();
  });
});

describe('siteWord', () => {
  it.each(READERS.map(({ id, name }) => [id, name]))('calls %s as its reader does', (id, name) => {
    expect(siteWord(id)).toBe(name);
  });
  it('calls any other site by its host', () =>
    expect(siteWord('generic:forum.example')).toBe('forum.example'));
});
