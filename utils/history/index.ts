/**
 * The history: every mention seen and everything done about it, in this browser only. `openHistory` is the one way in; the
 * shapes are in records.ts and interaction.ts.
 */
import * as v from 'valibot';
import { MatchSchema } from '../brand/match';
import { type Verdict, VerdictSchema } from '../judge/verdict';
import { PostSchema } from '../post';
import { parseWith } from '../validate';
import { Connection, type ConnectionOptions } from './connection';
import { HistoryError } from './errors';
import { log } from './log';
import {
  type Counts,
  counts,
  interactions,
  latest,
  mentions,
  type Page,
  type Place,
  recent,
  unjudged,
} from './read';
import { type HistoryRow, type Interaction, InteractionSchema, type Mention } from './records';
import { type RowsOptions, rows } from './rows';
import { judged, type Sighting, seen } from './seen';

export { HistoryError, type HistoryErrorCode } from './errors';
export type { Counts, Page, Place } from './read';
export type { RowsOptions } from './rows';
export type { Sighting } from './seen';

/** Every method rejects with a HistoryError when the database can't do it. */
export interface History {
  /** Stores posts about the brand, new or seen again. The answer is in the order asked: judge those without a verdict. */
  seen(sightings: readonly Sighting[], now: number): Promise<Mention[]>;
  /** Keeps verdicts; answers with the mentions that took one. */
  judged(verdicts: readonly { key: string; verdict: Verdict }[]): Promise<Mention[]>;
  /** Resolves when the interaction is on disk. The same id twice is kept once. */
  log(interaction: Interaction): Promise<Mention>;
  /** Many at once, all or none: bulk edits. */
  logAll(interactions: readonly Interaction[]): Promise<Mention[]>;
  mention(key: string): Promise<Mention | null>;
  /** Those that are known, in the order asked. */
  mentions(keys: readonly string[]): Promise<Mention[]>;
  /** Oldest first. */
  interactions(key: string): Promise<Interaction[]>;
  /** Newest first. */
  latest(limit: number, before?: Place): Promise<Page>;
  /** First seen at or after `since`, oldest first: for campaign detection. */
  recent(since: number, limit?: number): Promise<Mention[]>;
  /** Without a verdict or, if a judge's version is given, without one of that version. */
  unjudged(judge?: string, limit?: number): Promise<Mention[]>;
  counts(): Promise<Counts>;
  /** Everything, oldest first, in chunks; no transaction is open while the caller works. */
  rows(options?: RowsOptions): AsyncGenerator<HistoryRow[]>;
  close(): void;
}

export type OpenOptions = Partial<ConnectionOptions>;

const LIMIT = 2_000;

/** Opens the history, upgrading it if it is of an older version. @throws HistoryError */
export async function openHistory(options: OpenOptions = {}): Promise<History> {
  const connection = new Connection({ name: 'answerable', ...options });
  await connection.open();
  return historyOn(connection);
}

const SightingsSchema = v.array(v.object({ post: PostSchema, matches: v.array(MatchSchema) }));
const VerdictsSchema = v.array(v.object({ key: v.string(), verdict: VerdictSchema }));
const InteractionsSchema = v.array(InteractionSchema);

/** Nothing of a wrong shape gets in, whoever asks. */
function valid<S extends v.GenericSchema>(schema: S, data: unknown): v.InferOutput<S> {
  const parsed = parseWith(schema, data);
  if (parsed.ok) return parsed.value;
  const problems = parsed.problems.map((p) => `${p.field}: ${p.expected}`).join('; ');
  throw new HistoryError('invalid', problems);
}

function historyOn(connection: Connection): History {
  const logAll = async (list: readonly Interaction[]) => log(connection, valid(InteractionsSchema, list));
  return {
    seen: async (sightings, now) => seen(connection, valid(SightingsSchema, sightings), now),
    judged: async (verdicts) => judged(connection, valid(VerdictsSchema, verdicts)),
    log: async (interaction) => (await logAll([interaction]))[0]!,
    logAll,
    mention: async (key) => (await mentions(connection, [key]))[0] ?? null,
    mentions: (keys) => mentions(connection, keys),
    interactions: (key) => interactions(connection, key),
    latest: (limit, before) => latest(connection, limit, before),
    recent: (since, limit = LIMIT) => recent(connection, since, limit),
    unjudged: (judge, limit = LIMIT) => unjudged(connection, judge, limit),
    counts: () => counts(connection),
    rows: (options) => rows(connection, options),
    close: () => connection.close(),
  };
}
