import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type History, openHistory } from '@/utils/history';
import { interaction, NOON, sighting, uuid, verdict } from './samples';

let history: History;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  history = await openHistory();
});

describe('seen', () => {
  it('keeps the first sight, moves the last, and answers in the order asked', async () => {
    const [first] = await history.seen([sighting(1)], NOON);
    expect(first).toMatchObject({ key: 'x:1', firstSeenAt: NOON, verdict: null, status: 'open' });
    const again = await history.seen([sighting(2), sighting(1)], NOON + 5);
    expect(again.map((m) => [m.key, m.firstSeenAt, m.lastSeenAt])).toEqual([
      ['x:2', NOON + 5, NOON + 5],
      ['x:1', NOON, NOON + 5],
    ]);
    expect(await history.counts()).toMatchObject({ mentions: 2 });
  });

  it('keeps the verdict of an unchanged post', async () => {
    await history.seen([sighting(1)], NOON);
    await history.judged([{ key: 'x:1', verdict: verdict() }]);
    const [again] = await history.seen([sighting(1)], NOON + 1);
    expect(again?.verdict?.kind).toBe('complaint');
  });

  it.each([{ text: 'Now it says something else' }, { rating: 2 }])(
    'keeps the old version of an edited post and wants it judged again: %o',
    async (edit) => {
      await history.seen([sighting(1, { rating: 5 })], NOON);
      await history.judged([{ key: 'x:1', verdict: verdict() }]);
      const [edited] = await history.seen([sighting(1, { rating: 5, ...edit })], NOON + 9);
      expect(edited?.verdict).toBeNull();
      expect(edited?.versions).toEqual([{ text: sighting(1).post.text, rating: 5, until: NOON + 9 }]);
      expect((await history.unjudged()).map((m) => m.key)).toEqual(['x:1']);
    },
  );

  it('takes the cut text of a feed for no edit, and the full text after it for no edit either', async () => {
    const long = `${'A long review that goes on and on. '.repeat(5)}The end.`;
    const cut = `${long.slice(0, 90)}… see more`;
    await history.seen([sighting(1, { text: cut })], NOON);
    const [full] = await history.seen([sighting(1, { text: long })], NOON + 1);
    expect(full).toMatchObject({ versions: [], verdict: null });
    await history.judged([{ key: 'x:1', verdict: verdict() }]);
    const [again] = await history.seen([sighting(1, { text: cut })], NOON + 2);
    expect(again?.post.text).toBe(long);
    expect(again?.verdict).not.toBeNull();
  });

  it('finds the same post twice in one call to be one', async () => {
    const both = await history.seen([sighting(1), sighting(1)], NOON);
    expect(both).toHaveLength(2);
    expect((await history.counts()).mentions).toBe(1);
  });

  it('refuses a post of the wrong shape and names the field', async () => {
    const bad = { post: { ...sighting(1).post, rating: 9 }, matches: [] };
    await expect(history.seen([bad], NOON)).rejects.toMatchObject({ code: 'invalid', name: 'HistoryError' });
    await expect(history.seen([bad], NOON)).rejects.toThrow('[0].post.rating');
  });
});

describe('judged', () => {
  it('passes over keys that are not there and finds what an older judge said', async () => {
    await history.seen([sighting(1), sighting(2)], NOON);
    const done = await history.judged([
      { key: 'x:1', verdict: verdict() },
      { key: 'x:404', verdict: verdict() },
    ]);
    expect(done.map((m) => m.key)).toEqual(['x:1']);
    expect((await history.unjudged()).map((m) => m.key)).toEqual(['x:2']);
    expect((await history.unjudged('judge-1')).map((m) => m.key)).toEqual(['x:2']);
    expect((await history.unjudged('judge-2')).map((m) => m.key)).toEqual(['x:2', 'x:1']);
  });
});

describe('log', () => {
  beforeEach(() => history.seen([sighting(1), sighting(2)], NOON));

  it('moves the status and keeps the same id once', async () => {
    const inserted = interaction(1, { type: 'inserted', text: 'Hello', editor: 'textarea' });
    expect(await history.log(inserted)).toMatchObject({ status: 'open' });
    const sent = interaction(2, { type: 'sent', text: 'Hello', agent: 'Kim' });
    expect(await history.log(sent)).toMatchObject({
      status: 'answered',
      answer: { at: sent.at, agent: 'Kim', text: 'Hello' },
    });
    await history.log(interaction(3, { type: 'reopened' }));
    expect(await history.log(sent)).toMatchObject({ status: 'open' });
    expect((await history.interactions('x:1')).map((i) => i.id)).toEqual([uuid(1), uuid(2), uuid(3)]);
  });

  it('writes all of a bulk edit or nothing', async () => {
    const statuses = async () => (await history.mentions(['x:1', 'x:2'])).map(({ status }) => status);
    const skip = (n: number, mention: string) =>
      interaction(n, { type: 'skipped', reason: 'R1', mention, batch: uuid(99) });
    await expect(history.logAll([skip(1, 'x:1'), skip(2, 'x:404')])).rejects.toMatchObject({
      code: 'unknown-mention',
    });
    expect(await history.counts()).toEqual({ mentions: 2, interactions: 0 });
    expect(await statuses()).toEqual(['open', 'open']);
    await history.logAll([skip(1, 'x:1'), skip(2, 'x:2')]);
    expect((await history.counts()).interactions).toBe(2);
    expect(await statuses()).toEqual(['skipped', 'skipped']);
  });
});

describe('reading', () => {
  it('pages through the latest without gaps or repeats', async () => {
    for (let n = 0; n < 7; n++) await history.seen([sighting(n)], NOON + n);
    const keys: string[] = [];
    let page = await history.latest(3);
    while (page.next !== undefined) {
      keys.push(...page.mentions.map((m) => m.key));
      page = await history.latest(3, page.next);
    }
    keys.push(...page.mentions.map((m) => m.key));
    expect(keys).toEqual(['x:6', 'x:5', 'x:4', 'x:3', 'x:2', 'x:1', 'x:0']);
    expect((await history.recent(NOON + 5)).map((m) => m.key)).toEqual(['x:5', 'x:6']);
  });

  it('walks over everything in chunks, with the logs, while the caller does other things', async () => {
    await history.seen(
      Array.from({ length: 5 }, (_, n) => sighting(n)),
      NOON,
    );
    await history.log(interaction(1, { type: 'note', text: 'called back' }));
    const seen: [string, number][] = [];
    for await (const chunk of history.rows({ chunk: 2 })) {
      await new Promise((done) => setTimeout(done, 1));
      for (const row of chunk) seen.push([row.mention.key, row.interactions.length]);
    }
    expect(seen).toEqual([
      ['x:0', 0],
      ['x:1', 1],
      ['x:2', 0],
      ['x:3', 0],
      ['x:4', 0],
    ]);
  });
});
