import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type History, openHistory } from '@/utils/history';
import { authorHistory } from '@/utils/history/author';
import { interaction, MINUTE, NOON, post, sighting, uuid, verdict } from './samples';

const ADA = { author: { name: 'Ada', handle: '@ada' } };
let history: History;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  history = await openHistory();
  await history.seen([sighting(1, ADA), sighting(2, ADA), sighting(3)], NOON);
});

describe('a promise that will not be kept', () => {
  it('is open no longer, and is told apart from one that was kept', async () => {
    await history.log(interaction(1, { type: 'promised', text: 'I call you', due: NOON }));
    const mention = await history.log(interaction(2, { type: 'broken', promise: uuid(1) }));
    expect(mention.followUps).toMatchObject([{ broken: NOON + 2 }]);
    expect(mention.followUps![0]).not.toHaveProperty('kept');
    expect(await history.promises()).toEqual([]);
    await history.log(interaction(3, { type: 'undone', of: uuid(2) }));
    expect(await history.promises()).toHaveLength(1);
  });
});

describe('replies of late', () => {
  it('are those of that site, newest first, each once, without the mention itself', async () => {
    await history.seen([sighting(9, { key: 'reddit:9', site: 'reddit' })], NOON);
    await history.log(interaction(1, { type: 'sent', text: 'one', mention: 'x:2' }));
    await history.log(interaction(2, { type: 'sent', text: 'two', mention: 'x:3' }));
    await history.log(interaction(3, { type: 'copied', text: 'one', mention: 'x:3' }));
    await history.log(interaction(4, { type: 'sent', text: 'mine', mention: 'x:1' }));
    await history.log(interaction(5, { type: 'sent', text: 'there', mention: 'reddit:9' }));
    await history.log(
      interaction(6, { type: 'suggested', text: 'only shown', length: 'brief', mention: 'x:3' }),
    );
    expect(await history.recentReplies('x', 'x:1')).toEqual(['one', 'two']);
    expect(await history.recentReplies('x', 'x:1', 1)).toEqual(['one']);
    expect(await history.recentReplies('trustpilot', 'x:1')).toEqual([]);
  });
});

describe('what is known of an author', () => {
  const known = async () => authorHistory(await history.byAuthor(post(1, ADA)), NOON + MINUTE);

  it('is how often, since when, answered, and what is owed to them', async () => {
    await history.judged([
      { key: 'x:1', verdict: verdict() },
      { key: 'x:2', verdict: verdict({ kind: 'praise' }) },
    ]);
    await history.log(interaction(1, { type: 'promised', text: 'I call you', due: NOON, mention: 'x:2' }));
    await history.log(interaction(2, { type: 'sent', mention: 'x:2' }));
    expect(await known()).toEqual({
      mentions: 2,
      since: NOON,
      answered: 1,
      kinds: expect.arrayContaining([
        { kind: 'complaint', count: 1 },
        { kind: 'praise', count: 1 },
      ]),
      overdue: [{ key: 'x:2', text: 'I call you', due: NOON }],
    });
  });

  it('is never what was only suspected of them', async () => {
    await history.judged([
      { key: 'x:1', verdict: verdict({ kind: 'competitor' }) },
      { key: 'x:2', verdict: verdict({ kind: 'ex-employee' }) },
    ]);
    expect((await known()).kinds).toEqual([]);
  });

  it('is nothing where the page names nobody', async () => {
    expect(await history.byAuthor(post(1, { author: { name: '' } }))).toEqual([]);
  });
});
