import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import english from '@/public/_locales/en/messages.json';
import { columnsFor, type ExportOptions, exportHistory, fileName } from '@/utils/export';
import { readCsv } from '@/utils/export/import/read-csv';
import { type History, openHistory } from '@/utils/history';
import { wordsFrom } from '@/utils/words';
import { interaction, NOON, sighting, verdict } from '../history/samples';

let history: History;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  history = await openHistory();
  await history.seen([sighting(1, { text: '=HYPERLINK("http://x")' }), sighting(2), sighting(3)], NOON);
  await history.judged([
    { key: 'x:1', verdict: verdict() },
    { key: 'x:2', verdict: verdict({ kind: 'competitor', team: 'Legal' }) },
  ]);
  await history.log(interaction(1, { type: 'inserted', text: 'So sorry', suggestion: 'Sorry', editor: 'x' }));
  await history.log(interaction(2, { type: 'sent', agent: 'Kim' }));
  await history.log(interaction(3, { type: 'skipped', reason: 'R3', mention: 'x:2' }));
});

async function exported(options: Partial<ExportOptions> = {}): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of exportHistory(history, { format: 'csv', zone: 'UTC', ...options }))
    parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
const table = async (options?: Partial<ExportOptions>) =>
  [...readCsv(await exported(options))].map((l) => l.cells);

describe('exportHistory', () => {
  it('writes a table with one line a mention, harmless and in the chosen columns', async () => {
    const columns = ['key', 'text', 'status', 'answered_by', 'reply', 'edited'];
    const text = await exported({ columns });
    expect(text.startsWith('\uFEFFkey,text,')).toBe(true);
    expect((await table({ columns }))[1]).toEqual([
      'x:1',
      `'=HYPERLINK("http://x")`,
      'answered',
      'Kim',
      'So sorry',
      '0.33',
    ]);
  });

  it('writes one line for each thing done, and keeps mentions with nothing done', async () => {
    const lines = await table({ lines: 'interactions', columns: ['key', 'done', 'done_by'] });
    expect(lines.slice(1)).toEqual([
      ['x:1', 'inserted', ''],
      ['x:1', 'sent', 'Kim'],
      ['x:2', '', ''],
      ['x:3', '', ''],
    ]);
  });

  it('says nothing of suspicions unless asked', async () => {
    const columns = ['key', 'kind', 'team', 'skip_reason'];
    expect((await table({ columns }))[2]).toEqual(['x:2', '', '', '']);
    expect((await table({ columns, suspicion: true }))[2]).toEqual(['x:2', 'competitor', 'Legal', 'R3']);
    expect(await exported({ format: 'jsonl' })).not.toMatch(/competitor|R3/);
  });

  it('has words for every heading and writes times in the zone asked for', async () => {
    const lines = await table({ words: wordsFrom(english), lines: 'interactions', zone: 'Asia/Kolkata' });
    expect(lines[0]).toHaveLength(columnsFor('interactions').length);
    expect(lines[0]).toContain('First seen');
    expect(lines[1]).toContain('2026-11-22 17:30:00');
  });

  it('writes dates as people of a place write them, if they want that', async () => {
    const of = async (locale: string) =>
      (await table({ columns: ['first_seen'], zone: 'Europe/Berlin', dates: { locale } }))[1];
    expect(await of('de-DE')).toEqual(['22.11.26, 13:00']);
    expect(await of('en-GB')).toEqual(['22/11/2026, 13:00']);
  });

  it('masks every text that people wrote', async () => {
    const text = await exported({ format: 'json', mask: () => 'MASKED' });
    expect(text).not.toMatch(/HYPERLINK|Sorry|sorry|Post number/);
    expect(JSON.parse(text).rows[0].mention.post.author.handle).toBe('@person1');
  });

  it('writes JSON that parses and JSON Lines of which every line does', async () => {
    const whole = JSON.parse(await exported({ format: 'json', suspicion: true }));
    expect(whole).toMatchObject({ schemaVersion: 1 });
    const lines = (await exported({ format: 'jsonl', suspicion: true })).trimEnd().split('\n');
    expect(lines.slice(1).map((line) => JSON.parse(line))).toEqual(whole.rows);
  });

  it('reports progress and stops when told to', async () => {
    const progress: number[] = [];
    await exported({ onProgress: ({ rows }) => progress.push(rows) });
    expect(progress.at(-1)).toBe(3);
    const stop = new AbortController();
    stop.abort();
    await expect(exported({ signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('refuses a column that does not exist', async () => {
    await expect(exported({ columns: ['nonsense'] })).rejects.toThrow('nonsense');
  });
});

describe('fileName', () => {
  it('takes the day of the zone', () => {
    const late = Date.UTC(2026, 10, 22, 23, 30);
    expect(fileName('csv', late)).toBe('answerable-2026-11-22.csv');
    expect(fileName('csv', late, 'Asia/Tokyo')).toBe('answerable-2026-11-23.csv');
  });
});
