import { describe, expect, it, vi } from 'vitest';
import { startOfDay } from '@/components/desk/days';
import { grouped } from '@/components/desk/follow-ups/groups';
import { aboutAuthor } from '@/components/desk/history/about-author';
import { applyEdit, keysOf, tagsOf } from '@/components/desk/history/edits';
import { axisTop, columnsOf, filterFor } from '@/components/desk/overview/period';
import type { Interaction, Mention } from '@/utils/history/records';
import { newMention } from '@/utils/history/seen';
import { DAY, MINUTE, NOON, sighting, uuid, verdict } from '../history/samples';

const mention = (n: number, more: Partial<Mention> = {}): Mention => ({
  ...newMention(sighting(n), NOON + n),
  verdict: verdict(),
  ...more,
});

describe('bulk edits', () => {
  it('give each mention an entry of its own, all of one batch, some at a time', async () => {
    const logAll = vi.fn(async (list: readonly Interaction[]) => list.map((_, n) => mention(n)));
    const keys = Array.from({ length: 1_200 }, (_, n) => `x:${n}`);
    const changed = await applyEdit({ logAll }, { type: 'tagged', add: ['vip'], remove: [] }, keys, {
      at: NOON,
      batch: uuid(1),
    });
    const entries = logAll.mock.calls.flatMap(([list]) => list);
    expect(changed).toHaveLength(1_200);
    expect(logAll).toHaveBeenCalledTimes(3);
    expect(entries.map((one) => one.mention)).toEqual(keys);
    expect(new Set(entries.map((one) => one.id)).size).toBe(1_200);
    expect(new Set(entries.map((one) => one.batch))).toEqual(new Set([uuid(1)]));
  });

  it('find every key of a filter, page by page', async () => {
    const find = vi.fn(async (_: object, { after = 0 }: { after?: number }) => ({
      mentions: [mention(after)],
      next: after < 4 ? after + 1 : undefined,
    }));
    expect(await keysOf({ find }, {})).toEqual(['x:0', 'x:1', 'x:2', 'x:3', 'x:4']);
  });

  it('read tags as people write them', () => expect(tagsOf(' vip, north,,vip ')).toEqual(['vip', 'north']));
});

describe('promises', () => {
  it('stand in one group each, the most urgent first, what is settled last', () => {
    const followUps = [
      { id: uuid(1), text: 'a', due: NOON - DAY },
      { id: uuid(2), text: 'b', due: NOON - 2 * DAY },
      { id: uuid(3), text: 'c', due: NOON + MINUTE },
      { id: uuid(4), text: 'd', due: NOON + 9 * DAY },
      { id: uuid(5), text: 'e', due: NOON, kept: NOON + DAY },
      { id: uuid(6), text: 'f', due: NOON, kept: NOON - DAY },
      { id: uuid(7), text: 'g', due: NOON, broken: NOON - DAY },
    ];
    const one = mention(1, { followUps });
    const groups = grouped([one, one], NOON);
    const texts = Object.fromEntries(
      Object.entries(groups).map(([group, list]) => [
        group,
        list.map(({ followUp }) => followUp.text).join(''),
      ]),
    );
    expect(texts).toEqual({ overdue: 'ba', due: 'c', open: 'd', kept: 'ef', broken: 'g' });
  });
});

describe('an author', () => {
  const said = (n: number, text: string, more: Partial<Mention> = {}) => {
    const one = mention(n, more);
    return { ...one, post: { ...one.post, text } };
  };
  it('is what their posts add up to, with the cases that are still open', () => {
    const about = aboutAuthor([
      said(3, 'Thank you!', { verdict: verdict({ kind: 'praise', sentiment: 'positive' }) }),
      said(1, 'Case number 4711-B is still open', { answer: { at: NOON, text: 'We ring you.' } }),
      said(2, 'order #A17 never came', { status: 'closed' }),
      said(4, 'my ticket AB-99', { outcome: { at: NOON, result: 'resolved' } }),
    ]);
    expect(about).toMatchObject({
      posts: 4,
      answered: 1,
      since: NOON + 1,
      openCases: [{ number: '4711-B', key: 'x:1' }],
      answers: [{ key: 'x:1', at: NOON, text: 'We ring you.' }],
    });
    expect(about?.moods.map(({ sentiment }) => sentiment)).toEqual([
      'negative',
      'negative',
      'positive',
      'negative',
    ]);
    expect(about?.kinds).toEqual([
      ['complaint', 3],
      ['praise', 1],
    ]);
    expect(aboutAuthor([])).toBeNull();
  });
  it('with a long text of digits takes no time', () => {
    const started = performance.now();
    aboutAuthor([said(1, `case ${'number 1-'.repeat(2_000)} case ${'A1'.repeat(9_000)}`)]);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('the overview', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      day: new Date(NOON + n * DAY).toISOString().slice(0, 10),
      mentions: 2,
      answers: 1,
    }));
  it('has a column a day as long as they can be told apart, and loses none', () => {
    expect(columnsOf(days(30))).toHaveLength(30);
    const long = columnsOf(days(731));
    expect(long.length).toBeLessThanOrEqual(92);
    expect(long.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(1_462);
    expect(long.at(-1)?.to).toBe(days(731).at(-1)?.day);
  });
  it('looks at whole days, today included', () => {
    expect(filterFor('week', NOON)).toEqual({ ours: true, from: startOfDay('2026-11-16') });
    expect(filterFor('all', NOON)).toEqual({ ours: true });
  });
  it.each([
    [0, 1],
    [3, 5],
    [24, 25],
    [25, 25],
    [26, 50],
    [101, 200],
    [970, 1_000],
  ])('ends its axis for %d at %d', (largest, top) => expect(axisTop(largest)).toBe(top));
});
