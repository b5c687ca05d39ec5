/** Exports: the history as a file, a piece at a time, so that no more than a chunk of it is ever in memory. */
import type { History, RowsOptions } from '../history';
import type { HistoryRow } from '../history/records';
import type { Words } from '../words';
import { type Cell, type DateStyle, timeWriter } from './cell';
import { type Column, LOG_COLUMNS, MENTION_COLUMNS } from './columns';
import { BYTE_ORDER_MARK, toCsv } from './csv';
import { FORMATS, type Format, fileName as fileNameIn, MEDIA_TYPES } from './file-name';
import { json, jsonLines } from './json';
import { type Mask, masked } from './mask';
import { printable } from './print';
import { withoutSuspicion } from './suspicion';
import { xlsx } from './xlsx/workbook';
import { zone } from './zone';

export { type DateStyle, FORMATS, type Format, MEDIA_TYPES };

export interface ExportOptions {
  format: Format;
  /** IANA time zone of dates in tables: "Europe/Berlin". */
  zone: string;
  dates?: DateStyle;
  /** Ids of the columns wanted, in that order; default all. Tables only. */
  columns?: readonly string[];
  /** One line a mention, or one for each thing done about it (a mention with nothing done keeps one line). Tables only. */
  lines?: 'mentions' | 'interactions';
  /** Of the page to print. */
  title?: string;
  /** Words for the headings; without it they are the columns' ids. */
  words?: Words;
  filter?: RowsOptions['filter'];
  /** Include what the judge only suspects (P51). Needed for a file that is to give back everything. Default false. */
  suspicion?: boolean;
  /** Hides personal data in texts (P57). */
  mask?: Mask;
  /** Stops between two chunks with a HistoryError `cancelled`. */
  signal?: AbortSignal;
  /** Rows and bytes so far, after every chunk. */
  onProgress?: (done: { rows: number; bytes: number }) => void;
}

/** Every column there is, in the order of a full table. */
export const columnsFor = (lines: ExportOptions['lines'] = 'mentions'): readonly Column[] =>
  lines === 'interactions' ? [...LOG_COLUMNS, ...MENTION_COLUMNS] : MENTION_COLUMNS;

/** "answerable-2026-11-22.csv" */
export const fileName = (format: Format, now: number, zoneName = 'UTC'): string =>
  fileNameIn(format, now, zone(zoneName));

function chosen(options: ExportOptions): readonly Column[] {
  const all = columnsFor(options.lines);
  if (!options.columns) return all;
  return options.columns.map((id) => {
    const column = all.find((one) => one.id === id);
    if (!column) throw new RangeError(`There is no column "${id}".`);
    return column;
  });
}

async function* cells(
  chunks: AsyncIterable<readonly HistoryRow[]>,
  options: ExportOptions,
): AsyncGenerator<Cell[][]> {
  const columns = chosen(options);
  const { words } = options;
  yield [columns.map((one) => (words ? words(one.heading) : one.id))];
  const perEntry = options.lines === 'interactions';
  for await (const rows of chunks)
    yield rows.flatMap((row) => {
      const entries = perEntry && row.interactions.length > 0 ? row.interactions : [undefined];
      return entries.map((entry) => columns.map((column) => column.value(row, entry)));
    });
}

async function* csv(table: AsyncIterable<Cell[][]>, options: ExportOptions): AsyncGenerator<string> {
  const write = timeWriter(zone(options.zone), options.dates);
  yield BYTE_ORDER_MARK;
  for await (const lines of table) yield toCsv(lines, write);
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of texts) yield encoder.encode(text);
}

/**
 * The history as a file of `format`, oldest first, in pieces of about a chunk.
 * @throws HistoryError; RangeError for a time zone or a column that does not exist.
 */
export async function* exportHistory(
  history: Pick<History, 'rows'>,
  options: ExportOptions,
): AsyncGenerator<Uint8Array> {
  let rows = 0;
  let bytes = 0;
  async function* prepared(): AsyncGenerator<HistoryRow[]> {
    for await (const chunk of history.rows({ filter: options.filter, signal: options.signal })) {
      rows += chunk.length;
      const told = options.suspicion ? chunk : chunk.map(withoutSuspicion);
      yield options.mask ? told.map((row) => masked(row, options.mask!)) : told;
    }
  }
  for await (const piece of pieces(prepared(), options)) {
    bytes += piece.length;
    yield piece;
    options.onProgress?.({ rows, bytes });
  }
}

function pieces(chunks: AsyncIterable<HistoryRow[]>, options: ExportOptions): AsyncIterable<Uint8Array> {
  switch (options.format) {
    case 'csv':
      return encoded(csv(cells(chunks, options), options));
    case 'xlsx':
      return xlsx(cells(chunks, options), zone(options.zone), 'Answerable');
    case 'html':
      return encoded(
        printable(cells(chunks, options), timeWriter(zone(options.zone), options.dates), options.title),
      );
    case 'json':
      return encoded(json(chunks));
    case 'jsonl':
      return encoded(jsonLines(chunks));
  }
}
