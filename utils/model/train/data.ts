/** Labelled text from the data folder beside the project: one JSON `{id, text, label}` a line. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parseWith } from '../../validate';

export const DATA_FOLDER = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
export const TEXT_FOLDER = join(DATA_FOLDER, 'text');

const RowSchema = v.object({ id: v.string(), text: v.string(), label: v.string() });
export type Row = v.InferOutput<typeof RowSchema>;

export class DataError extends Error {
  override readonly name = 'DataError';
}

/** @throws DataError that names the folder */
export function needTextFolder(): void {
  if (!existsSync(TEXT_FOLDER))
    throw new DataError(
      `No labelled text: the folder ${TEXT_FOLDER} is missing. public/model/README.md says which sets it holds.`,
    );
}

/**
 * @param name "sentiment-tweets.train"
 * @throws DataError that names the file, and the line and field that are wrong
 */
export function readSet(name: string): Row[] {
  const path = join(TEXT_FOLDER, `${name}.jsonl`);
  if (!existsSync(path)) throw new DataError(`No labelled text: ${path} is missing.`);
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, i) => {
    let data: unknown;
    try {
      data = JSON.parse(line);
    } catch {
      throw new DataError(`${name}.jsonl, line ${i + 1}: not JSON.`);
    }
    const row = parseWith(RowSchema, data);
    if (row.ok) return row.value;
    const { field, expected } = row.problems[0]!;
    throw new DataError(`${name}.jsonl, line ${i + 1}, "${field}": ${expected}.`);
  });
}
