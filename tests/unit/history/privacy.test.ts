import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type History, nextSweep, openHistory } from '@/utils/history';
import { DAY, interaction, NOON, post, sighting, verdict } from './samples';

let history: History;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  history = await openHistory();
});

async function everythingStored(): Promise<string> {
  const db = await openDB('answerable');
  const parts = [];
  for (const store of db.objectStoreNames) parts.push(await db.getAll(store), await db.getAllKeys(store));
  db.close();
  return JSON.stringify(parts);
}

describe('erasing an author', () => {
  beforeEach(async () => {
    const zoe = { name: 'Zoë Quist', handle: '@zoequist' };
    await history.seen([sighting(1, { author: zoe, text: 'Haven zanzibar' }), sighting(2)], NOON);
    await history.log(interaction(1, { type: 'note', text: 'called zanzibar back' }));
  });

  it('leaves no trace of them on disk, and everybody else where they were', async () => {
    expect(await everythingStored()).toMatch(/zoequist.*zanzibar|zanzibar.*zoequist/s);
    const erased = await history.eraseAuthor(post(1, { author: { name: 'Zoë', handle: '@ZoeQuist' } }), NOON);
    expect(erased).toBe(1);
    expect(await everythingStored()).not.toMatch(/zoe|quist|zanzibar/i);
    expect(await history.counts()).toMatchObject({ mentions: 1, interactions: 0 });
  });

  it('does not log them again, not even in another window', async () => {
    await history.eraseAuthor(post(1, { author: { name: '', handle: '@zoequist' } }), NOON);
    const other = await openHistory();
    const again = sighting(3, { author: { name: 'Zoë Quist', handle: '@zoequist' } });
    expect((await other.seen([again, sighting(4)], NOON)).map((m) => m.key)).toEqual(['x:4']);
    expect(await history.mention('x:3')).toBeNull();
    other.close();
  });

  it('keeps the hashes when everything else is erased', async () => {
    await history.eraseAuthor(post(1, { author: { name: '', handle: '@zoequist' } }), NOON);
    await history.eraseAll();
    expect(await history.counts()).toMatchObject({ mentions: 0, interactions: 0 });
    expect(await history.seen([sighting(1, { author: { name: '', handle: '@zoequist' } })], NOON)).toEqual(
      [],
    );
  });
});

describe('pausing', () => {
  it('writes nothing, and answers all the same', async () => {
    await history.seen([sighting(1)], NOON);
    await history.setSettings({ ...DEFAULT_SETTINGS, paused: NOON + 100 });
    const [known, fresh] = await history.seen([sighting(1), sighting(2)], NOON + 50);
    expect(known).toMatchObject({ key: 'x:1', lastSeenAt: NOON });
    expect(fresh).toMatchObject({ key: 'x:2', verdict: null });
    expect((await history.counts()).mentions).toBe(1);
    await history.seen([sighting(2)], NOON + 100);
    expect((await history.counts()).mentions).toBe(2);
  });
});

describe('the retention schedule', () => {
  beforeEach(async () => {
    await history.seen([sighting(1)], NOON);
    await history.seen([sighting(2)], NOON + 20 * DAY);
    const suspect = verdict({ kind: 'competitor' });
    await history.judged(['x:1', 'x:2'].map((key) => ({ key, verdict: suspect })));
  });

  it('lets a suspicion expire after its days, and does not judge the post again', async () => {
    expect(await history.sweep(NOON + 31 * DAY)).toEqual({ verdicts: 1, mentions: 0 });
    expect(await history.mention('x:1')).toMatchObject({ verdict: null, verdictExpiredAt: NOON + 31 * DAY });
    expect((await history.mention('x:2'))?.verdict?.kind).toBe('competitor');
    expect(await history.unjudged()).toEqual([]);
    expect(await history.judged([{ key: 'x:1', verdict: verdict() }])).toEqual([]);
    expect(await history.sweep(NOON + 31 * DAY)).toEqual({ verdicts: 0, mentions: 0 });
  });

  it('removes whole mentions where a rule says so', async () => {
    await history.setSettings({ schedule: [{ kind: 'any', days: 10, remove: 'mention' }] });
    await history.log(interaction(1, { type: 'note', text: 'a note' }));
    expect(await history.sweep(NOON + 15 * DAY)).toEqual({ verdicts: 0, mentions: 1 });
    expect(await history.counts()).toMatchObject({ mentions: 1, interactions: 0 });
  });
});

describe('carrying it out once a day', () => {
  it('is noted with what went, and comes again a day later', async () => {
    expect(await history.lastSweep()).toBeNull();
    expect(nextSweep(null, NOON)).toBe(NOON);
    await history.setSettings({ schedule: [{ kind: 'any', days: 10, remove: 'mention' }] });
    await history.seen([sighting(1)], NOON - 11 * DAY);
    await history.sweep(NOON);
    const last = await history.lastSweep();
    expect(last).toEqual({ at: NOON, mentions: 1, verdicts: 0 });
    expect(nextSweep(last, NOON + 5)).toBe(NOON + DAY);
  });

  it('does not wait for years where the clock was wrong', () => {
    expect(nextSweep({ at: NOON + 900 * DAY, mentions: 0, verdicts: 0 }, NOON)).toBe(NOON);
  });
});

describe('a deleted post', () => {
  it('stays with what was seen of it', async () => {
    await history.seen([sighting(1)], NOON);
    await history.gone(['x:1', 'x:404'], NOON + 5);
    expect(await history.mention('x:1')).toMatchObject({ goneAt: NOON + 5, post: { text: post(1).text } });
    const [back] = await history.seen([sighting(1)], NOON + 9);
    expect(back?.goneAt).toBeUndefined();
  });
});
