import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ExportOptions, exportHistory } from '@/utils/export';
import { guessMapping, type ImportOptions, importInto } from '@/utils/export/import';
import { discard, type History, openHistory, rescue } from '@/utils/history';
import { DAY, interaction, NOON, sighting, uuid, verdict } from '../history/samples';

/** 10,000 for a release, few in every `npm test`. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 120);

let history: History;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  history = await openHistory();
});

async function fill(): Promise<void> {
  await history.seen([sighting(2), sighting(1, { text: '=1+1, "quoted"\nand \uD83D broken' })], NOON);
  await history.seen([sighting(3, { rating: 1.5 })], NOON - 40 * DAY);
  await history.seen([sighting(2, { text: 'edited' })], NOON + DAY);
  await history.judged([{ key: 'x:1', verdict: verdict({ kind: 'competitor' }) }]);
  await history.log(interaction(1, { type: 'promised', text: 'soon', due: NOON + DAY, agent: 'Kim' }));
  await history.log(interaction(2, { type: 'corrected', kind: 'ex-employee' }));
  await history.log(interaction(3, { type: 'sent', mention: 'x:2' }));
  await history.log(interaction(4, { type: 'undone', mention: 'x:2', of: uuid(3) }));
}

async function exported(options: Partial<ExportOptions> = {}): Promise<string> {
  const parts: Uint8Array[] = [];
  const all: ExportOptions = { format: 'jsonl', zone: 'UTC', suspicion: true, ...options };
  for await (const part of exportHistory(history, all)) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
async function rescued(): Promise<string> {
  let lines = '';
  for await (const part of rescue()) lines += part.lines;
  return lines;
}
const take = (text: string, options: Partial<ImportOptions> = {}) =>
  importInto(history, text, { format: 'jsonl', now: NOON, dry: false, ...options });

describe('export → erase all → import', () => {
  it.each(['json', 'jsonl'] as const)('gives the same %s, byte for byte', async (format) => {
    await fill();
    const before = await exported({ format });
    await history.eraseAll();
    expect(await take(before, { format })).toEqual({ added: 3, changed: 0, same: 0, refused: [] });
    expect(await exported({ format })).toBe(before);
    expect((await history.find({ text: 'quoted ' }, { limit: 5 })).mentions.map((m) => m.key)).toEqual([
      'x:1',
    ]);
    expect((await history.promises()).map((m) => m.key)).toEqual(['x:1']);
  });

  it('changes nothing when the same file comes twice', async () => {
    await fill();
    const before = await exported();
    expect(await take(before)).toEqual({ added: 0, changed: 0, same: 3, refused: [] });
    expect(await exported()).toBe(before);
  });
});

describe('a dry run', () => {
  it('says what the real one then does, and does nothing', async () => {
    await fill();
    const file = await exported();
    await history.eraseAll();
    await history.seen([sighting(1)], NOON - DAY);
    await history.log(interaction(9, { type: 'note', text: 'kept' }));
    const rehearsed = await take(file, { dry: true });
    expect(rehearsed).toMatchObject({ added: 2, changed: 1, same: 0 });
    expect(await history.counts()).toMatchObject({ mentions: 1, interactions: 1 });
    expect(await take(file)).toEqual(rehearsed);
    expect(await take(file)).toMatchObject({ added: 0, changed: 0, same: 3 });
    const mention = await history.mention('x:1');
    expect(mention).toMatchObject({ firstSeenAt: NOON - DAY, followUps: [{ text: 'soon' }] });
    expect(await history.interactions('x:1')).toHaveLength(3);
  });

  it('says of each refused line where it is and why', async () => {
    await fill();
    const [head, one, two, three] = (await exported()).split('\n') as [string, string, string, string];
    const rating = one.replace('"rating":1.5', '"rating":"many"');
    const other = two.replace('"status":"open"', '"status":"closed"');
    const report = await take([head, '{broken', rating, two, other, '', three].join('\n'), { dry: true });
    expect(report.refused.map(({ line, why }) => [line, why])).toEqual([
      [2, 'damaged'],
      [3, 'shape'],
      [5, 'twice'],
    ]);
    expect(report.refused[1]?.detail).toContain('mention.post.rating');
  });

  it('refuses an id that stands for something else here', async () => {
    await fill();
    const file = (await exported()).replaceAll('"text":"soon"', '"text":"never"');
    expect((await take(file)).refused).toMatchObject([{ why: 'conflict' }]);
  });

  it('refuses an id that the same file uses twice, and takes the others', async () => {
    await fill();
    const lines = (await exported()).split('\n');
    await history.eraseAll();
    const file = lines.map((line) =>
      line.includes('"key":"x:2"') ? line.replaceAll(uuid(3), uuid(1)) : line,
    );
    const { added, refused } = await take(file.join('\n'));
    expect([added, refused.map(({ why }) => why)]).toEqual([2, ['conflict']]);
  });

  it.each([
    ['not a file of ours', 'shape'],
    ['{"program":"answerable","schemaVersion":99}', 'newer'],
    ['{"program":"other"}', 'shape'],
  ])('refuses %s', async (text, why) => {
    const report = await take(text);
    expect(report).toMatchObject({ added: 0, refused: [{ line: 1 }] });
    expect(['shape', 'damaged', why]).toContain(report.refused[0]?.why);
  });
});

describe('what a rescue saved', () => {
  it('brings the history back after it was given up', async () => {
    await fill();
    const before = await exported();
    const saved = await rescued();
    history.close();
    await discard();
    history = await openHistory();
    expect(await history.counts()).toEqual({ mentions: 0, interactions: 0 });
    expect(await take(saved)).toEqual({ added: 3, changed: 0, same: 0, refused: [] });
    expect(await exported()).toBe(before);
  });

  it('says of each line why it can not be taken, and takes the others', async () => {
    await fill();
    const [first, ...others] = (await rescued()).trimEnd().split('\n');
    await history.eraseAll();
    const { added, refused } = await take(['{"store":"cellar"}', first!.slice(0, 40), ...others].join('\n'));
    expect(added).toBe(2);
    expect(refused.map(({ line, why }) => [line, why])).toEqual([
      [1, 'shape'],
      [2, 'damaged'],
    ]);
  });

  it('leaves out what was done about a mention that was lost', async () => {
    await fill();
    const lines = (await rescued()).trimEnd().split('\n');
    await history.eraseAll();
    const { added, refused } = await take(lines.filter((line) => !line.includes('"key":"x:1"')).join('\n'));
    expect(added).toBe(2);
    expect(refused.map(({ why }) => why)).toEqual(['shape', 'shape']);
  });
});

describe('a plain table', () => {
  const text =
    'Date;Author;Stars;Review;Url\n2026-01-02;Ann;4,5;"Fine; really";https://a.example/1\n;Bob;x;Bad;\n;;;;\n';
  const mapping = guessMapping(['Date', 'Author', 'Stars', 'Review', 'Url']);

  it('is taken in by its columns, the same twice changes nothing', async () => {
    const report = await take(text, { format: 'csv', mapping });
    expect(report).toMatchObject({
      added: 1,
      refused: [
        { line: 3, why: 'column' },
        { line: 4, why: 'column' },
      ],
    });
    const [mention] = (await history.latest(5)).mentions;
    expect(mention).toMatchObject({
      firstSeenAt: Date.UTC(2026, 0, 2),
      post: { text: 'Fine; really', rating: 4.5, author: { name: 'Ann' }, type: 'review' },
    });
    expect(await take(text, { format: 'csv', mapping })).toMatchObject({ added: 0, changed: 0, same: 1 });
  });

  it('says which column is missing', async () => {
    const report = await take(text, { format: 'csv', mapping: { text: 'Nope' } });
    expect(report.refused).toEqual([{ line: 1, why: 'column', detail: 'There is no column "Nope".' }]);
  });

  it('reads our own table back, marks against formulas taken off', async () => {
    await fill();
    const csv = await exported({ format: 'csv' });
    await history.eraseAll();
    const [heading] = csv.slice(1).split('\r\n');
    const report = await take(csv, { format: 'csv', mapping: guessMapping(heading!.split(',')) });
    expect(report).toMatchObject({ added: 3, refused: [] });
    expect((await history.mention('x:1'))?.post.text).toMatch(/^=1\+1, "quoted"\nand /);
  });
});

describe('a damaged file', () => {
  /** Cuts, doubles, swaps and overwrites pieces of a good file. */
  const damage = fc.array(
    fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 60 }),
      put: fc.oneof(fc.string(), fc.constantFrom('"', '{', '\n', '\0', ',', 'null', '-1')),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it.each(['json', 'jsonl', 'csv', 'rescue'] as const)(
    'of %s never crashes and never gets half in',
    async (kind) => {
      await fill();
      const format = kind === 'rescue' ? 'jsonl' : kind;
      const good = kind === 'rescue' ? await rescued() : await exported({ format });
      const mapping = guessMapping(good.slice(1).split('\r\n')[0]!.split(','));
      await history.eraseAll();
      await fc.assert(
        fc.asyncProperty(damage, async (cuts) => {
          let text = good;
          for (const { at, length, put } of cuts) {
            const place = at % (text.length + 1);
            text = text.slice(0, place) + put + text.slice(place + length);
          }
          const before = await history.counts();
          const rehearsed = await take(text, { format, mapping, dry: true });
          expect(await history.counts()).toEqual(before);
          const done = await take(text, { format, mapping });
          expect(done).toEqual(rehearsed);
          expect((await history.counts()).mentions).toBe(before.mentions + done.added);
          for (const { line, why, detail } of done.refused) {
            expect(line).toBeGreaterThan(0);
            expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length + 1);
            expect(why && detail).toBeTruthy();
          }
          await history.eraseAll();
        }),
        { numRuns },
      );
    },
    600_000,
  );
});
