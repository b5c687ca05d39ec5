import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeWriter } from '@/utils/export/cell';
import { toCsv } from '@/utils/export/csv';
import { neutralise, restore } from '@/utils/export/formula';
import { readCsv } from '@/utils/export/import/read-csv';
import { zone } from '@/utils/export/zone';

/** 10,000 for a release, few in every `npm test`. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 300);
const write = timeWriter(zone('Europe/Berlin'));

/** Characters that break tables more often than any others. */
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '"',
      ',',
      ';',
      '\r',
      '\n',
      '\t',
      '=',
      '+',
      '-',
      '@',
      "'",
      ' ',
      '\uFEFF',
      '\u200B',
      '\uFF1D',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('toCsv', () => {
  it('writes as RFC 4180 says', () => {
    const table = [
      ['a', 'b "c"', 'd,e', 'f\r\ng'],
      [1.5, null, { time: Date.UTC(2026, 10, 22, 12) }, ''],
    ];
    expect(toCsv(table, write)).toBe('a,"b ""c""","d,e","f\r\ng"\r\n1.5,,2026-11-22 13:00:00,\r\n');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '\n@x',
    '\u200B=1',
    '\uFEFF=1',
    '\u202E=1',
    '\uFF1D1',
    '\uFF0B1',
    '\uFF0D1',
    '\uFF20x',
    '\uFE66x',
    '\u2212x',
  ])('makes %j harmless', (text) => {
    const [line] = [...readCsv(toCsv([[text, 'x']], write))];
    expect(line?.cells[0]).toBe(`'${text}`);
  });

  it('gives every table back as it was', () => {
    const tables = fc.array(fc.array(nasty, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(tables, (table) => {
        // The heading decides the separator, as in every table we write.
        const heading = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
        const [, ...lines] = [...readCsv(`\uFEFF${toCsv([heading, ...table], write)}`)];
        expect(lines.map((line) => line.broken)).toEqual(table.map(() => undefined));
        expect(lines.map((line) => line.cells.map(restore))).toEqual(table);
      }),
      { numRuns },
    );
  });

  it('lets no cell start with a sign that runs, and can take the mark off again', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const safe = neutralise(text);
        expect(safe.replace(/^[\s\p{Cf}\p{Cc}]+/u, '')).not.toMatch(/^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/);
        expect(safe).not.toMatch(/^[\t\r\n]/);
        expect(restore(safe)).toBe(text);
      }),
      { numRuns },
    );
  });
});

describe('readCsv', () => {
  it('reads what other programs write, and counts lines through cells that span several', () => {
    expect([...readCsv('a;b\n"x\n y";2\n\n3;4')]).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\n y', '2'] },
      { line: 5, cells: ['3', '4'] },
    ]);
  });

  it('marks damaged lines and goes on', () => {
    expect([...readCsv('a,b\r\n"x"y,1\r\n2,"never closed\r\n3,4')]).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['xy', '1'], broken: 'text-after-quote' },
      { line: 3, cells: ['2', 'never closed\r\n3,4'], broken: 'open-quote' },
    ]);
  });
});
