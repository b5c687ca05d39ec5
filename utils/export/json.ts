/** JSON and JSON Lines: the lossless formats, which import reads back. */
import type { HistoryRow } from '../history/records';

/** Changes when a program that reads these files would have to change. */
export const SCHEMA_VERSION = 1;

/** First line of JSON Lines, and the head of the JSON object. */
export const HEAD = { program: 'answerable', schemaVersion: SCHEMA_VERSION } as const;

/** One JSON object `{program, schemaVersion, rows: [{mention, interactions}]}` with a row a line. */
export async function* json(chunks: AsyncIterable<readonly HistoryRow[]>): AsyncGenerator<string> {
  yield `${JSON.stringify(HEAD).slice(0, -1)},"rows":[`;
  let first = true;
  for await (const rows of chunks) {
    yield rows.map((row, i) => `${first && i === 0 ? '' : ','}\n${JSON.stringify(row)}`).join('');
    if (rows.length > 0) first = false;
  }
  yield '\n]}\n';
}

export async function* jsonLines(chunks: AsyncIterable<readonly HistoryRow[]>): AsyncGenerator<string> {
  yield `${JSON.stringify(HEAD)}\n`;
  for await (const rows of chunks) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
