/** Reads a file of rows into candidates: what each line would put into the history, or why it can't. */
import * as v from 'valibot';
import { type HistoryRow, HistoryRowSchema } from '../../history/records';
import { parseWith } from '../../validate';
import { HEAD, SCHEMA_VERSION } from '../json';

/** Why a line was refused, in English for the report's `detail`; the view puts it beside the line number. */
export type Refusal =
  /** Not JSON, or quotes of a CSV line that do not add up. */
  | 'damaged'
  /** JSON, but not of the agreed shape; `detail` names the field. */
  | 'shape'
  /** The file was written by a newer version. */
  | 'newer'
  /** The same mention again further up in the same file, with something else in it. */
  | 'twice'
  /** The id of an entry is already used for something else. */
  | 'conflict'
  /** A column that the mapping names is empty or can't be read. */
  | 'column';

export type Candidate =
  | { line: number; row: HistoryRow }
  | { line: number; refused: Refusal; detail: string };

const RescuedSchema = v.variant('store', [
  v.object({ store: v.literal('mentions'), value: v.object({ no: v.number(), mention: v.unknown() }) }),
  v.object({
    store: v.literal('interactions'),
    value: v.object({ no: v.number(), interaction: v.unknown() }),
  }),
]);

/** Whether a file is what a rescue saved. */
export const isRescued = (text: string): boolean => /^\s*\{"store":/.test(text);

const refuse = (line: number, refused: Refusal, detail: string): Candidate => ({ line, refused, detail });

function parseJson(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function candidate(line: number, value: unknown): Candidate {
  const parsed = parseWith(HistoryRowSchema, value);
  if (!parsed.ok)
    return refuse(line, 'shape', parsed.problems.map((p) => `${p.field}: ${p.expected}`).join('; '));
  const { mention, interactions } = parsed.value;
  if (mention.key !== mention.post.key)
    return refuse(line, 'shape', 'mention.key: expected the key of the post');
  const stray = interactions.findIndex((one) => one.mention !== mention.key);
  if (stray >= 0)
    return refuse(line, 'shape', `interactions[${stray}].mention: expected the key of the mention`);
  return { line, row: parsed.value };
}

/** null: the head is ours. */
function refuseHead(value: unknown): Candidate | null {
  const head = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (head.program !== HEAD.program) return refuse(1, 'shape', `program: expected "${HEAD.program}"`);
  const version = head.schemaVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse(1, 'shape', 'schemaVersion: expected a whole number above 0');
  return version > SCHEMA_VERSION ? refuse(1, 'newer', `schemaVersion: ${version}`) : null;
}

/** Our JSON Lines. Empty lines are passed over; a file without our head is refused as a whole. */
export function* readJsonLines(text: string): Generator<Candidate> {
  let line = 0;
  let headSeen = false;
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    line++;
    if (raw.trim() === '') continue;
    const parsed = parseJson(raw);
    if (!headSeen) {
      const wrong = 'problem' in parsed ? refuse(line, 'damaged', parsed.problem) : refuseHead(parsed.value);
      if (wrong) {
        yield wrong;
        return;
      }
      headSeen = true;
    } else
      yield 'problem' in parsed ? refuse(line, 'damaged', parsed.problem) : candidate(line, parsed.value);
  }
}

/** Our JSON: rows are counted from the second line, where our own files have the first of them. */
export function* readJson(text: string): Generator<Candidate> {
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if ('problem' in parsed) {
    yield refuse(1, 'damaged', parsed.problem);
    return;
  }
  const wrong = refuseHead(parsed.value);
  if (wrong) {
    yield wrong;
    return;
  }
  const { rows } = parsed.value as { rows?: unknown };
  if (!Array.isArray(rows)) yield refuse(1, 'shape', 'rows: expected a list');
  else for (const [i, row] of rows.entries()) yield candidate(i + 2, row);
}

/** What a rescue saved: `{store, value}`, one record a line, in any order. Entries find their mention by its number. */
export function* readRescued(text: string): Generator<Candidate> {
  const mentions = new Map<unknown, { line: number; mention: unknown; interactions: unknown[] }>();
  const entries: { line: number; no: unknown; interaction: unknown }[] = [];
  for (const [i, raw] of text.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const parsed = parseJson(raw);
    const record = 'problem' in parsed ? null : v.safeParse(RescuedSchema, parsed.value);
    if ('problem' in parsed) yield refuse(i + 1, 'damaged', parsed.problem);
    else if (!record?.success) yield refuse(i + 1, 'shape', 'expected a record as a rescue saves it');
    else if (record.output.store === 'interactions') entries.push({ line: i + 1, ...record.output.value });
    else {
      const { no, mention } = record.output.value;
      if (mentions.has(no)) yield refuse(i + 1, 'twice', `the number ${no} again`);
      else mentions.set(no, { line: i + 1, mention, interactions: [] });
    }
  }
  for (const { line, no, interaction } of entries) {
    const of = mentions.get(no);
    if (of) of.interactions.push(interaction);
    else yield refuse(line, 'shape', 'the mention of this entry was not saved');
  }
  for (const { line, mention, interactions } of mentions.values())
    yield candidate(line, { mention, interactions });
}
