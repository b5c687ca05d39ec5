/** Import: a dry run that says what would happen, then the same for real. */
import type { Effect, History } from '../../history';
import type { HistoryRow } from '../../history/records';
import { type Mapping, readTable } from './from-csv';
import { type Candidate, isRescued, type Refusal, readJson, readJsonLines, readRescued } from './read';

export { guessMapping, type Mapping, TARGETS, type Target } from './from-csv';
export type { Refusal } from './read';

export interface ImportOptions {
  format: 'json' | 'jsonl' | 'csv';
  /** For a table: which column holds what. */
  mapping?: Mapping;
  /** When mentions of a table without a date of their own count as first seen. */
  now: number;
  /** Only say what would happen. */
  dry: boolean;
}

export interface ImportReport {
  added: number;
  changed: number;
  /** Already there, exactly so. */
  same: number;
  /** In order of the file; `detail` is English for experts, the view has words for `why`. */
  refused: { line: number; why: Refusal; detail: string }[];
}

/** The same mention twice in one file: the same again is no matter, something else is refused. */
function onceEach(candidates: Iterable<Candidate>): Candidate[] {
  const first = new Map<string, { line: number; text: string }>();
  return [...candidates].flatMap((one): Candidate[] => {
    if ('refused' in one) return [one];
    const text = JSON.stringify(one.row);
    const before = first.get(one.row.mention.key);
    if (!before) {
      first.set(one.row.mention.key, { line: one.line, text });
      return [one];
    }
    if (before.text === text) return [];
    return [{ line: one.line, refused: 'twice', detail: `the mention of line ${before.line} again` }];
  });
}

function read(text: string, { format, mapping = {}, now }: ImportOptions): Iterable<Candidate> {
  if (format === 'csv') return readTable(text, mapping, now);
  if (format === 'json') return readJson(text);
  return isRescued(text) ? readRescued(text) : readJsonLines(text);
}

/**
 * Takes a file in: every line that can be, in one transaction, or nothing at all. Never throws for what is in the file.
 * @throws HistoryError for what the history can't do.
 */
export async function importInto(
  history: Pick<History, 'takeIn'>,
  text: string,
  options: ImportOptions,
): Promise<ImportReport> {
  const report: ImportReport = { added: 0, changed: 0, same: 0, refused: [] };
  const rows: { line: number; row: HistoryRow }[] = [];
  for (const one of onceEach(read(text, options))) {
    if ('refused' in one) report.refused.push({ line: one.line, why: one.refused, detail: one.detail });
    else rows.push(one);
  }
  const effects: Effect[] =
    rows.length > 0
      ? await history.takeIn(
          rows.map((one) => one.row),
          options.dry,
        )
      : [];
  for (const [i, effect] of effects.entries()) {
    if (effect !== 'conflict') report[effect]++;
    else
      report.refused.push({
        line: rows[i]!.line,
        why: 'conflict',
        detail: "an entry's id is already in use",
      });
  }
  report.refused.sort((a, b) => a.line - b.line);
  return report;
}
