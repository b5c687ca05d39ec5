import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openHistory, rescue } from '@/utils/history';
import { HistoryError, historyError } from '@/utils/history/errors';
import { VERSION } from '@/utils/history/upgrades';
import { v1 } from '@/utils/history/upgrades/v1';
import { NOON, sighting } from './samples';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('the history says by name what is wrong', () => {
  it('outdated: the database is of a newer version', async () => {
    (await openDB('answerable', VERSION + 1)).close();
    await expect(openHistory()).rejects.toMatchObject({
      code: 'outdated',
      words: { key: 'history_error_outdated' },
    });
  });

  it('stands aside for a newer version and is outdated then', async () => {
    const history = await openHistory();
    const newer = await openDB('answerable', VERSION + 1);
    await expect(history.counts()).rejects.toMatchObject({ code: 'outdated' });
    newer.close();
  });

  it('blocked: an older page does not close; goes on once it does', async () => {
    const old = await openDB('answerable', 1, {
      upgrade: (db, _from, _to, tx) => v1(db as never, tx as never),
    });
    const onBlocked = vi.fn();
    const waiting = openHistory({ onBlocked, blockedAfterMs: 20 });
    const behind = openHistory({ blockedAfterMs: 20 });
    await Promise.all([waiting, behind].map((one) => expect(one).rejects.toMatchObject({ code: 'blocked' })));
    expect(onBlocked).toHaveBeenCalledOnce();
    old.close();
    await vi.waitFor(async () => {
      const db = await openDB('answerable');
      const { version } = db;
      db.close();
      expect(version).toBe(VERSION);
    });
  });

  it('corrupt: an upgrade fails, and then leaves the old version as it was', async () => {
    (await openDB('answerable', 1, { upgrade: (db) => void db.createObjectStore('stray') })).close();
    await expect(openHistory()).rejects.toMatchObject({ code: 'corrupt' });
    const db = await openDB('answerable');
    expect([db.version, ...db.objectStoreNames]).toEqual([1, 'stray']);
    db.close();
  });

  it('unavailable: no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openHistory()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('terminated: used after it was closed', async () => {
    const history = await openHistory();
    history.close();
    await expect(history.seen([sighting(1)], NOON)).rejects.toMatchObject({ code: 'terminated' });
  });

  it.each([
    [new DOMException('', 'QuotaExceededError'), 'quota'],
    [new DOMException('The transaction was aborted: not enough disk space.', 'AbortError'), 'quota'],
    [new DOMException('Internal error opening backing store', 'UnknownError'), 'corrupt'],
    [new DOMException('', 'VersionError'), 'outdated'],
  ])('%o is "%s"', (thrown, code) => {
    expect(historyError(thrown)).toMatchObject({ name: 'HistoryError', code });
  });

  it('leaves errors that are not the database alone', () => {
    const bug = new TypeError('x is undefined');
    expect(historyError(bug)).toBe(bug);
    const named = new HistoryError('quota', 'full');
    expect(historyError(named)).toBe(named);
  });
});

describe('rescue', () => {
  it('reads a history of any version and any shape, and leaves it as it is', async () => {
    const history = await openHistory();
    await history.seen([sighting(1), sighting(2)], NOON);
    history.close();
    (await openDB('answerable', VERSION + 5)).close();
    await expect(openHistory()).rejects.toMatchObject({ code: 'outdated' });

    let lines = '';
    for await (const part of rescue()) lines += part.lines;
    const records = lines.trimEnd().split('\n');
    expect(records.map((line) => JSON.parse(line).value.mention.key)).toEqual(['x:1', 'x:2']);
    const db = await openDB('answerable');
    expect([db.version, await db.count('mentions')]).toEqual([VERSION + 5, 2]);
    db.close();
  });

  it('finds nothing where there is nothing', async () => {
    for await (const part of rescue('nowhere')) expect(part).toBeUndefined();
  });
});
