import { describe, expect, it } from 'vitest';
import { zone } from '@/utils/export/zone';
import type { HistoryRow, Interaction } from '@/utils/history/records';
import { newMention } from '@/utils/history/seen';
import { standingOf } from '@/utils/history/standing';
import { insights } from '@/utils/insights';
import { median } from '@/utils/insights/overview';
import { silences, workingTime } from '@/utils/insights/silence';
import type { Kind } from '@/utils/judge/verdict';
import { DAY, interaction, MINUTE, NOON, sighting, verdict } from '../history/samples';

const berlin = zone('Europe/Berlin');

function row(n: number, kind: Kind, at: number, log: Interaction[] = [], author = n): HistoryRow {
  const post = sighting(n, { author: { name: `A${author}`, handle: `@a${author}` } });
  const mention = { ...newMention(post, at), verdict: verdict({ kind }), ...standingOf(log) };
  return { mention, interactions: log };
}
const sent = (n: number, at: number) => interaction(n, { type: 'sent', at, mention: `x:${n}` });
async function* chunks(rows: HistoryRow[]) {
  for (const one of rows) yield [one];
}

describe('insights', () => {
  const rows = [
    row(1, 'complaint', NOON, [sent(1, NOON + 10 * MINUTE)], 7),
    row(2, 'backhanded', NOON, [sent(2, NOON + 30 * MINUTE)], 7),
    row(3, 'complaint', NOON - DAY),
    row(4, 'complaint', NOON, [interaction(4, { type: 'skipped', reason: 'R5', mention: 'x:4' })]),
    // 23:30 UTC is the next day in Berlin.
    row(5, 'praise', NOON + 11.5 * 60 * MINUTE, [], 7),
    row(6, 'complaint', NOON, [interaction(6, { type: 'corrected', ours: false, mention: 'x:6' })]),
  ];

  it('count what was seen, answered, skipped and left waiting', async () => {
    const result = await insights(chunks(rows), NOON, berlin);
    expect(result.mentions).toBe(5);
    expect(result.days).toEqual([
      { day: '2026-11-21', mentions: 1, answers: 0 },
      { day: '2026-11-22', mentions: 3, answers: 2 },
      { day: '2026-11-23', mentions: 1, answers: 0 },
    ]);
    expect([...result.byKind]).toEqual([
      ['complaint', 3],
      ['backhanded', 1],
      ['praise', 1],
    ]);
    expect(result.commitment).toEqual({
      criticism: 4,
      answered: 2,
      skipped: 1,
      shareAnswered: 0.5,
      medianMinutes: 20,
      waiting: [{ key: 'x:3', firstSeenAt: NOON - DAY }],
    });
    expect(result.authors).toMatchObject({ unique: 3, loudestShare: 1 });
    expect(result.authors.loudest[0]).toEqual({ author: 'x @a7', mentions: 3 });
  });

  it('count a correction instead of the verdict, and no answer that was taken back', async () => {
    const undone = interaction(9, { type: 'undone', of: sent(1, NOON).id });
    const corrected = interaction(8, { type: 'corrected', kind: 'praise', mention: 'x:2' });
    const result = await insights(
      chunks([row(1, 'complaint', NOON, [sent(1, NOON), undone]), row(2, 'complaint', NOON, [corrected])]),
      NOON,
      berlin,
    );
    expect(result.commitment).toMatchObject({ criticism: 1, answered: 0 });
    expect(result.days).toEqual([{ day: '2026-11-22', mentions: 2, answers: 0 }]);
  });

  it('say nothing of an empty history', async () => {
    const result = await insights(chunks([]), NOON, berlin);
    expect(result).toMatchObject({ mentions: 0, days: [], silences: [] });
    expect(result.commitment).toMatchObject({ shareAnswered: null, medianMinutes: null });
  });
});

describe('median', () => {
  it('is the middle', () => {
    expect([median([]), median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([null, 2, 2.5]);
  });
});

describe('silence', () => {
  const utc = zone('UTC');
  /** Monday, 2 November 2026, 9:00. */
  const monday = Date.UTC(2026, 10, 2, 9);
  const weekdays = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15].map((day) => monday + day * DAY);

  it('leaves weekends out', () => {
    expect(workingTime(monday + 4 * DAY, monday + 7 * DAY, utc)).toBe(DAY);
    expect(workingTime(monday, monday + 14 * DAY, utc)).toBe(10 * DAY);
    expect(workingTime(monday + 5 * DAY, monday + 6 * DAY, utc)).toBe(0);
  });

  it('is an alert only when it is longer than usual', () => {
    const seen = new Map([['x', weekdays]]);
    const last = weekdays.at(-1)!;
    expect(silences(seen, last + 2 * DAY, utc)).toEqual([]);
    expect(silences(seen, last + 3 * DAY, utc)).toEqual([
      { site: 'x', since: last, hours: 72, usualHours: 24 },
    ]);
    expect(silences(new Map([['x', weekdays.slice(0, 5)]]), last + 30 * DAY, utc)).toEqual([]);
  });
});
