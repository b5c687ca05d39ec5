import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Change, type History, openHistory } from '@/utils/history';
import { openChanges } from '@/utils/history/changes';
import { DAY, interaction, NOON, post, sighting, uuid, verdict } from './samples';

let mine: History;
let other: History;
let heard: Change[];
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  [mine, other] = await Promise.all([openHistory(), openHistory()]);
  heard = [];
  other.onChange((change) => heard.push(change));
});
afterEach(() => {
  mine.close();
  other.close();
});

const next = async (): Promise<Change> => {
  await vi.waitFor(() => expect(heard).not.toEqual([]));
  return heard.shift()!;
};

describe('another window', () => {
  it('hears what was judged, done and taken back, and by which acts', async () => {
    await mine.seen([sighting(1), sighting(2)], NOON);
    await mine.judged([{ key: 'x:2', verdict: verdict() }]);
    expect(await next()).toEqual({ keys: ['x:2'], acts: [] });
    await mine.logAll(
      [1, 2].map((n) => interaction(n, { mention: `x:${n}`, type: 'closed', batch: uuid(9) })),
    );
    expect(await next()).toEqual({ keys: ['x:1', 'x:2'], acts: [uuid(1), uuid(2)] });
    let n = 20;
    await mine.undoBatch(uuid(9), { at: NOON + 9, id: () => uuid(n++) });
    expect(await next()).toEqual({ keys: ['x:1', 'x:2'], acts: [uuid(9)] });
    await mine.gone(['x:1', 'x:404'], NOON);
    expect(await next()).toEqual({ keys: ['x:1'], acts: [] });
  });

  it('hears that something is gone, without names', async () => {
    await mine.seen([sighting(1)], NOON);
    await mine.eraseAuthor(post(404), NOON);
    await mine.eraseAuthor(post(1), NOON);
    expect(await next()).toEqual({ keys: null, acts: [] });
    await mine.sweep(NOON + DAY);
    expect(await next()).toEqual({ keys: null, acts: [] });
  });

  it('hears nothing of what changes nothing, of strangers, or once it has stopped listening', async () => {
    const stranger = new BroadcastChannel('history');
    stranger.postMessage({ keys: 'all of them' });
    await mine.seen([sighting(1)], NOON);
    await mine.logAll([]);
    await mine.takeIn([], true);
    const late = vi.fn();
    other.onChange(late)();
    await mine.judged([{ key: 'x:1', verdict: verdict() }]);
    expect(await next()).toEqual({ keys: ['x:1'], acts: [] });
    expect(late).not.toHaveBeenCalled();
    stranger.close();
  });
});

it('the window that did it hears of it as well', async () => {
  await mine.seen([sighting(1)], NOON);
  const own = vi.fn();
  mine.onChange(own);
  await mine.log(interaction(1, { type: 'closed' }));
  expect(own).toHaveBeenCalledExactlyOnceWith({ keys: ['x:1'], acts: [uuid(1)] });
});

it('a closed line tells nobody, and what is written meanwhile does not fail at it', async () => {
  const closed = openChanges();
  closed.close();
  closed.tell(['x:9']);
  await mine.seen([sighting(1)], NOON);
  await mine.judged([{ key: 'x:1', verdict: verdict() }]);
  expect(await next()).toEqual({ keys: ['x:1'], acts: [] });
});
