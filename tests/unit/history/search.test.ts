import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Filter, type History, openHistory } from '@/utils/history';
import { firstAtLeast, union } from '@/utils/history/search/lists';
import { parseQuery } from '@/utils/history/search/query';
import { BLOCK } from '@/utils/history/search/settle';
import { mark, pack, shardOf, shardsFrom, unpack } from '@/utils/history/search/shard';
import { wordsOf } from '@/utils/history/search/words';
import { DAY, interaction, NOON, sighting, verdict } from './samples';

let history: History;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  history = await openHistory();
});

const keys = async (filter: Filter, limit = 50) =>
  (await history.find(filter, { limit })).mentions.map((mention) => mention.key);

describe('wordsOf', () => {
  it.each([
    ['Café CRÈME, déjà-vu', ['cafe', 'creme', 'deja', 'vu']],
    ['Straße Łódź Ærø', ['strasse', 'lodz', 'aero']],
    ['ｆｕｌｌ width', ['full', 'width']],
    ['東京タワー is tall', ['東', '京', 'タ', 'ワ', 'ー', 'is', 'tall']],
    ['', []],
  ])('folds %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('parseQuery', () => {
  it('tells words, phrases and beginnings apart', () => {
    expect(parseQuery('late "room service" brea')).toEqual({
      words: ['late'],
      phrases: [['room', 'service']],
      prefixes: ['brea'],
    });
    expect(parseQuery('late* room ')).toEqual({ words: ['room'], phrases: [], prefixes: ['late'] });
    expect(parseQuery('"never closed')).toEqual({ words: [], phrases: [['never', 'closed']], prefixes: [] });
  });
});

const sorted = fc.uniqueArray(fc.integer({ min: 0, max: 60 })).map((all) => all.sort((a, b) => a - b));
const list = (numbers: number[]) => Float64Array.from(numbers);

describe('lists', () => {
  it('are sets in order', () => {
    fc.assert(
      fc.property(sorted, sorted, fc.integer({ min: 0, max: 61 }), (a, b, n) => {
        expect([...union([list(a), list(b)])]).toEqual([...new Set([...a, ...b])].sort((x, y) => x - y));
        const place = a.findIndex((one) => one >= n);
        expect(firstAtLeast(list(a), n)).toBe(place < 0 ? a.length : place);
      }),
    );
  });
});

describe('shards', () => {
  const word = fc.stringMatching(/^[a-c]{1,4}$/);
  it('hold what was put in, and mark the places of a term or a beginning', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(word)), word, fc.boolean(), (terms, asked, beginning) => {
        const passes = (term: string) => (beginning ? term.startsWith(asked) : term === asked);
        const seen = new Uint8Array(terms.length);
        for (const [name, shard] of shardsFrom(terms)) {
          for (const term of unpack(shard).keys()) expect(shardOf(term)).toBe(name);
          expect(pack(unpack(shard))).toEqual(shard);
          mark(shard, passes, seen, 4);
        }
        expect([...seen]).toEqual(terms.map((mine) => (mine.some(passes) ? 4 : 0)));
      }),
    );
  });
});

describe('find', () => {
  beforeEach(async () => {
    const texts = [
      'Waited forty minutes for room service at Haven',
      'The café was lovely, the service too',
      'Room was fine. Service was slow.',
      'Waiting for an answer since Monday',
    ];
    for (const [n, text] of texts.entries()) await history.seen([sighting(n, { text })], NOON + n * DAY);
    await history.judged([
      { key: 'x:0', verdict: verdict() },
      { key: 'x:1', verdict: verdict({ kind: 'praise', sentiment: 'positive', team: null, dueAt: null }) },
    ]);
  });

  it.each([
    ['service ', ['x:2', 'x:1', 'x:0']],
    ['room service ', ['x:2', 'x:0']],
    ['"room service"', ['x:0']],
    ['wait', ['x:3', 'x:0']],
    ['wait ', []],
    ['CAFE', ['x:1']],
    ['person2', ['x:2']],
    ['nothing of the kind', []],
  ])('%j finds %j', async (text, expected) => {
    expect(await keys({ text })).toEqual(expected);
  });

  it('filters by facets, dates and what is due, together with words', async () => {
    expect(await keys({ kind: ['complaint', 'praise'] })).toEqual(['x:1', 'x:0']);
    expect(await keys({ kind: ['complaint'], sentiment: ['positive'] })).toEqual([]);
    expect(await keys({ text: 'service ', team: ['Front desk'] })).toEqual(['x:0']);
    expect(await keys({ from: NOON + DAY, to: NOON + 3 * DAY })).toEqual(['x:2', 'x:1']);
    expect(await keys({ text: 'service ', from: NOON + DAY })).toEqual(['x:2', 'x:1']);
    expect(await keys({ dueBefore: NOON + DAY })).toEqual(['x:0']);
    expect(await keys({ author: ['x:@person3'] })).toEqual(['x:3']);
  });

  it('follows every change at once: edits, corrections, tags, status', async () => {
    await history.seen([sighting(1, { text: 'They closed it' })], NOON + 9 * DAY);
    expect(await keys({ text: 'closed ' })).toEqual(['x:1']);
    await history.log(interaction(1, { mention: 'x:0', type: 'corrected', kind: 'crisis' }));
    await history.log(interaction(2, { mention: 'x:0', type: 'tagged', add: ['late night'], remove: [] }));
    await history.log(interaction(3, { mention: 'x:0', type: 'sent', agent: 'Kim' }));
    expect(await keys({ kind: ['complaint'] })).toEqual([]);
    expect(
      await keys({ kind: ['crisis'], tag: ['late night'], agent: ['Kim'], status: ['answered'] }),
    ).toEqual(['x:0']);
    expect((await history.mention('x:0'))?.verdict?.kind).toBe('complaint');
  });

  it('refuses a filter of the wrong shape', async () => {
    const wrong = { kind: ['nonsense'] } as unknown as Filter;
    await expect(history.find(wrong, { limit: 1 })).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('find in a long history', () => {
  const many = BLOCK * 4 + 100;
  const text = (n: number) => `common ${n % 2 ? 'odd' : 'even'} number${n} end`;
  beforeEach(async () => {
    for (let n = 0; n < many; n += 300) {
      const batch = Array.from({ length: Math.min(300, many - n) }, (_, i) =>
        sighting(n + i, { text: text(n + i) }),
      );
      await history.seen(batch, NOON + n);
    }
  });

  it('finds the same in runs and on the fresh list, pages without gaps, in both orders', async () => {
    for (const order of ['newest', 'oldest'] as const) {
      const all: string[] = [];
      let after: number | undefined;
      do {
        const page = await history.find({ text: 'common odd ' }, { limit: 500, order, after });
        all.push(...page.mentions.map((m) => m.key));
        after = page.next;
      } while (after !== undefined);
      const odd = Array.from({ length: many / 2 }, (_, i) => `x:${2 * i + 1}`);
      expect(all).toEqual(order === 'oldest' ? odd : odd.reverse());
    }
    expect(await keys({ text: 'number7 ' })).toEqual(['x:7']);
    // 10, 100–109, 1000–1099
    expect(await keys({ text: 'number10' }, 2_000)).toHaveLength(111);
  });

  it('forgets an edited text of an old run and finds the new one', async () => {
    await history.find({ text: 'common ' }, { limit: 1 });
    await history.seen([sighting(7, { text: 'changed altogether' })], NOON + DAY);
    expect(await keys({ text: 'altogether ' })).toEqual(['x:7']);
    // Earlier texts stay findable: they are kept.
    expect(await keys({ text: 'number7 ' })).toEqual(['x:7']);
    await history.log(interaction(1, { mention: 'x:9', type: 'skipped', reason: 'R1' }));
    expect(await keys({ text: 'number9 ', status: ['open'] })).toEqual([]);
    expect(await keys({ text: 'number9 ', status: ['skipped'] })).toEqual(['x:9']);
  });

  it('leaves nothing of an erased author in the index', async () => {
    await history.find({ text: 'common ' }, { limit: 1 });
    expect(await history.eraseAuthor(sighting(7).post, NOON)).toBe(1);
    const found = await history.find({ text: 'number7 ' }, { limit: 1 });
    expect(found).toMatchObject({ mentions: [], about: 0 });
  });
});
