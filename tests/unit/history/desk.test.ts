import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Filter, type History, openHistory } from '@/utils/history';
import { BLOCK } from '@/utils/history/search/settle';
import { DAY, interaction, MINUTE, NOON, sighting, uuid, verdict } from './samples';

let history: History;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  history = await openHistory();
});

const keys = async (filter: Filter, order?: 'newest' | 'oldest' | 'due') =>
  (await history.find(filter, { limit: 50, order })).mentions.map((mention) => mention.key);

/** 600 mentions, all open when the index first heard of them; all but three answered since. */
async function manyAnswered(): Promise<void> {
  const all = Array.from({ length: BLOCK + 88 }, (_, n) => n);
  await history.seen(
    all.map((n) => sighting(n)),
    NOON,
  );
  await history.judged(all.map((n) => ({ key: `x:${n}`, verdict: verdict({ dueAt: null }) })));
  await history.find({ text: 'anything ' }, { limit: 1 });
  const answered = all.filter((n) => ![3, 300, 599].includes(n));
  await history.logAll(
    answered.map((n) => interaction(n, { mention: `x:${n}`, type: 'sent', agent: 'Kim' })),
  );
  await history.find({ text: 'anything ' }, { limit: 1 });
}

describe('what is asked for by an index of the mentions themselves', () => {
  it('is counted as it stands now, not as it once was', async () => {
    await manyAnswered();
    const open = await history.find({ status: ['open'] }, { limit: 50 });
    expect(open.mentions.map((mention) => mention.key)).toEqual(['x:599', 'x:300', 'x:3']);
    expect(open.about).toBe(3);
    expect(await keys({ status: ['open'], text: 'person300 ' })).toEqual(['x:300']);
    expect(await keys({ status: ['open', 'answered'], kind: ['complaint'], author: ['x:@person7'] })).toEqual(
      ['x:7'],
    );
    expect(await keys({ status: ['open'], kind: ['praise'] })).toEqual([]);
  });
});

describe('counting what passes a filter', () => {
  it('is exact where the index only knows about how many', async () => {
    await manyAnswered();
    await history.seen([sighting(900, { key: 'reddit:1', site: 'reddit' })], NOON + DAY);
    const found = await history.find({ site: ['reddit'] }, { limit: 1 });
    expect(found.about).toBeGreaterThan(1);
    expect(await history.count({ site: ['reddit'] })).toBe(1);
    expect(await history.count({ site: ['x'], status: ['answered'] })).toBe(BLOCK + 85);
    expect(await history.count({ from: NOON + 1 })).toBe(1);
    expect(await history.count({ text: 'nowhere ' })).toBe(0);
  });
});

describe('the order of what is due', () => {
  it('has promises and answers, the most urgent first, and leaves out what nobody waits for', async () => {
    await history.seen(
      [1, 2, 3, 4].map((n) => sighting(n)),
      NOON,
    );
    const due = (minutes: number) => verdict({ dueAt: new Date(NOON + minutes * MINUTE).toISOString() });
    await history.judged([
      { key: 'x:1', verdict: due(30) },
      { key: 'x:2', verdict: due(10) },
      { key: 'x:3', verdict: verdict({ dueAt: null }) },
      { key: 'x:4', verdict: due(20) },
    ]);
    const said = interaction(1, {
      mention: 'x:3',
      type: 'promised',
      text: 'Tomorrow',
      due: NOON + 5 * MINUTE,
    });
    await history.logAll([said, interaction(2, { mention: 'x:4', type: 'closed' })]);
    expect(await keys({}, 'due')).toEqual(['x:3', 'x:2', 'x:1']);
    expect(await keys({ dueBefore: NOON + 15 * MINUTE }, 'due')).toEqual(['x:3', 'x:2']);
    expect(await keys({ dueBefore: NOON + 15 * MINUTE })).toEqual(['x:3', 'x:2']);
    await history.log(interaction(3, { mention: 'x:3', type: 'kept', promise: said.id }));
    expect(await keys({}, 'due')).toEqual(['x:2', 'x:1']);
  });
});

describe('the days of answers', () => {
  it('are filtered by the latest answer', async () => {
    await history.seen(
      [1, 2].map((n) => sighting(n)),
      NOON,
    );
    await history.log(interaction(1, { type: 'sent', at: NOON + DAY }));
    expect(await keys({ answeredFrom: NOON })).toEqual(['x:1']);
    expect(await keys({ answeredFrom: NOON + DAY, answeredTo: NOON + DAY + 1 })).toEqual(['x:1']);
    expect(await keys({ answeredTo: NOON + DAY })).toEqual([]);
  });
});

describe('values', () => {
  it('come from the index and from what is not in it yet', async () => {
    await manyAnswered();
    await history.seen([sighting(900, { key: 'reddit:1', site: 'reddit' })], NOON);
    await history.log(interaction(901, { mention: 'reddit:1', type: 'tagged', add: ['vip'], remove: [] }));
    expect(await history.values('site')).toEqual(['reddit', 'x']);
    expect(await history.values('agent')).toEqual(['Kim']);
    expect(await history.values('team')).toEqual(['Front desk']);
    expect(await history.values('tag')).toEqual(['vip']);
  });
});

describe('settled promises', () => {
  it('are found however long ago, the latest first, without those taken back', async () => {
    await history.seen(
      [1, 2, 3].map((n) => sighting(n)),
      NOON,
    );
    const promise = (n: number) =>
      interaction(n, { mention: `x:${n}`, type: 'promised', text: 'We will', due: NOON });
    const kept = (n: number, at: number) =>
      interaction(10 + n, { mention: `x:${n}`, type: 'kept', promise: uuid(n), at });
    await history.logAll([promise(1), promise(2), promise(3)]);
    await history.logAll([kept(1, NOON + 400 * DAY), kept(2, NOON + DAY), kept(3, NOON + 2 * DAY)]);
    await history.log(interaction(20, { mention: 'x:3', type: 'undone', of: uuid(13), at: NOON + 3 * DAY }));
    const now = NOON + 500 * DAY;
    expect((await history.settledPromises(10, now)).map((one) => one.key)).toEqual(['x:1', 'x:2']);
    expect((await history.settledPromises(1, now)).map((one) => one.key)).toEqual(['x:1']);
  });
});

describe('walking over a part of it', () => {
  it('begins and ends where the filter does', async () => {
    for (let n = 0; n < 6; n++) await history.seen([sighting(n)], NOON + n * DAY);
    const walked: string[] = [];
    for await (const rows of history.rows({ filter: { from: NOON + DAY, to: NOON + 4 * DAY }, chunk: 2 }))
      walked.push(...rows.map((row) => row.mention.key));
    expect(walked).toEqual(['x:1', 'x:2', 'x:3']);
  });
});
