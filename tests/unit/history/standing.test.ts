import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type History, openHistory } from '@/utils/history';
import type { Interaction } from '@/utils/history/records';
import { apply, standingOf, UNTOUCHED } from '@/utils/history/standing';
import { interaction, MINUTE, NOON, sighting, uuid } from './samples';

let history: History;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  history = await openHistory();
  await history.seen([sighting(1), sighting(2), sighting(3)], NOON);
});

describe('a promise', () => {
  it('is open until it is kept', async () => {
    await history.log(interaction(1, { type: 'promised', text: 'We look into it', due: NOON + 60 * MINUTE }));
    expect((await history.promises()).map((m) => m.key)).toEqual(['x:1']);
    expect(await history.promises(10, NOON)).toEqual([]);
    const mention = await history.log(interaction(2, { type: 'kept', promise: uuid(1) }));
    expect(mention.followUps).toEqual([
      { id: uuid(1), text: 'We look into it', due: NOON + 60 * MINUTE, kept: NOON + 2 },
    ]);
    expect(await history.promises()).toEqual([]);
  });
});

describe('tags, claims, corrections, outcomes', () => {
  it('are what the log made of them', async () => {
    await history.log(interaction(1, { type: 'tagged', add: ['queue', 'lift'], remove: [] }));
    await history.log(interaction(2, { type: 'tagged', add: ['queue'], remove: ['lift'] }));
    await history.log(interaction(3, { type: 'claimed', agent: 'Kim' }));
    await history.log(interaction(4, { type: 'corrected', kind: 'praise', agent: 'Kim' }));
    await history.log(interaction(5, { type: 'corrected', sentiment: 'mixed' }));
    await history.log(interaction(6, { type: 'outcome', result: 'sale', amount: 120.5, currency: 'EUR' }));
    const mention = await history.log(interaction(7, { type: 'handed-over', team: 'Kitchen' }));
    expect(mention).toMatchObject({
      status: 'open',
      tags: ['queue'],
      claim: { agent: 'Kim' },
      correction: { kind: 'praise', sentiment: 'mixed' },
      outcome: { result: 'sale', amount: 120.5, currency: 'EUR' },
      handedTo: { team: 'Kitchen' },
    });
  });
});

describe('a bulk edit', () => {
  const skipAll = ['x:1', 'x:2', 'x:3'].map((mention, i) =>
    interaction(i + 1, { mention, type: 'skipped', reason: 'R1', batch: uuid(99) }),
  );
  let n = 100;
  const by = { at: NOON + 50, id: () => uuid(n++) };

  it('is taken back as a whole, once, and what came before it stands again', async () => {
    await history.log(interaction(50, { mention: 'x:2', at: NOON - 1, type: 'sent', agent: 'Kim' }));
    await history.logAll(skipAll);
    const statuses = async () => (await history.mentions(['x:1', 'x:2', 'x:3'])).map(({ status }) => status);
    expect(await statuses()).toEqual(['skipped', 'skipped', 'skipped']);
    await history.undoBatch(uuid(99), by);
    expect(await statuses()).toEqual(['open', 'answered', 'open']);
    expect(await history.undoBatch(uuid(99), by)).toEqual([]);
    expect((await history.counts()).interactions).toBe(7);
  });
});

describe('standingOf', () => {
  const kinds = fc.constantFrom<Interaction['type']>(
    'sent',
    'skipped',
    'claimed',
    'released',
    'closed',
    'reopened',
  );
  const logs = fc
    .array(kinds, { maxLength: 8 })
    .map((types) =>
      types.map((type, n) =>
        interaction(n + 1, (type === 'skipped' ? { type, reason: 'R1' } : { type }) as never),
      ),
    );

  it('is what applying one after the other gives', () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(standingOf(log)).toEqual(log.reduce(apply, UNTOUCHED));
      }),
    );
  });

  it('is as if what was undone had never been, and undoing an undo brings it back', () => {
    fc.assert(
      fc.property(logs, fc.nat({ max: 7 }), (log, place) => {
        const victim = log[place % Math.max(1, log.length)];
        fc.pre(victim !== undefined);
        const undo = interaction(50, { type: 'undone', of: victim!.id });
        const redo = interaction(51, { type: 'undone', of: undo.id });
        expect(standingOf([...log, undo])).toEqual(standingOf(log.filter((one) => one !== victim)));
        expect(standingOf([...log, undo, redo])).toEqual(standingOf(log));
      }),
    );
  });
});
