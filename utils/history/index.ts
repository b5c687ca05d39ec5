/**
 * The history: every mention seen and everything done about it, in this browser only. `openHistory` is the one way in; the
 * shapes are in records.ts and interaction.ts.
 */
import * as v from 'valibot';
import { MatchSchema } from '../brand/match';
import { type Verdict, VerdictSchema } from '../judge/verdict';
import { type Post, PostSchema } from '../post';
import { parseWith } from '../validate';
import { type OnChange, openChanges } from './changes';
import { Connection, type ConnectionOptions } from './connection';
import { eraseAll, eraseAuthor } from './erased';
import { HistoryError } from './errors';
import { authorKey } from './identity';
import { log, undoBatch } from './log';
import {
  byAuthor,
  type Counts,
  counts,
  interactions,
  latest,
  mentions,
  type Page,
  type Place,
  promises,
  recent,
  recentReplies,
  settledPromises,
  unjudged,
} from './read';
import {
  type HistoryRow,
  HistoryRowSchema,
  type Interaction,
  InteractionSchema,
  type Mention,
} from './records';
import { lastSweep, type Sweep, type Swept, sweep } from './retention';
import { type RowsOptions, rows } from './rows';
import { type Filter, FilterSchema } from './search/filter';
import { count, type FindOptions, type Found, find } from './search/find';
import { BLOCK, settle } from './search/settle';
import type { Facet } from './search/terms';
import { values } from './search/values';
import { gone, judged, type Sighting, seen } from './seen';
import { type HistorySettings, SettingsSchema, setSettings, settings } from './settings';
import { type Effect, takeIn } from './take-in';

export type { Change } from './changes';
export { HistoryError, type HistoryErrorCode } from './errors';
export type { Counts, Page, Place } from './read';
export { discard, type Rescued, rescue } from './rescue';
export { nextSweep, type Sweep, type Swept } from './retention';
export type { RowsOptions } from './rows';
export { dueOf, type Filter, FilterSchema, tester } from './search/filter';
export type { FindOptions, Found } from './search/find';
export type { Sighting } from './seen';
export { DEFAULT_SETTINGS, type HistorySettings, type RetentionRule } from './settings';
export type { Effect } from './take-in';

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
  /** All of an author, the newest first; none where the page names nobody. */
  byAuthor(post: Pick<Post, 'site' | 'author'>, limit?: number): Promise<Mention[]>;
  /** What was answered lately on a site, newest first, each text once, without what was answered to `but` (P53). */
  recentReplies(site: string, but: string, limit?: number): Promise<string[]>;
  /** With an open promise, the most urgent first. */
  promises(limit?: number, before?: number): Promise<Mention[]>;
  /** With a promise that was kept or given up, the latest first. */
  settledPromises(limit: number, now: number): Promise<Mention[]>;
  /** What a facet can be filtered by: every value that mentions have or had. */
  values(facet: Exclude<Facet, 'author' | 'thread'>): Promise<string[]>;
  counts(): Promise<Counts>;
  /** A page of what passes the filter: full text, facets, dates. */
  find(filter: Filter, options: FindOptions): Promise<Found>;
  /** How many pass the filter, exactly; undefined where that would take too long. */
  count(filter: Filter): Promise<number | undefined>;
  /** Takes back everything of one bulk edit that is not taken back yet. */
  undoBatch(batch: string, by: { at: number; agent?: string; id: () => string }): Promise<Mention[]>;
  /** The site no longer shows these posts. */
  gone(keys: readonly string[], now: number): Promise<Mention[]>;
  /** Deletes all of an author and keeps a salted hash, so that they are not logged again. Answers how many mentions. */
  eraseAuthor(post: Pick<Post, 'site' | 'author'>, now: number): Promise<number>;
  /** Deletes everything but the settings and the hashes of erased authors. */
  eraseAll(): Promise<void>;
  settings(): Promise<HistorySettings>;
  setSettings(settings: HistorySettings): Promise<void>;
  /** Carries out the retention schedule: once a day. */
  sweep(now: number): Promise<Swept>;
  /** When that was done last and what went; null: never yet. */
  lastSweep(): Promise<Sweep | null>;
  /** Everything, oldest first, in chunks; no transaction is open while the caller works. */
  rows(options?: RowsOptions): AsyncGenerator<HistoryRow[]>;
  /** Takes in rows of an import, all in one transaction; `dry` only says what each would do. */
  takeIn(rows: readonly HistoryRow[], dry: boolean): Promise<Effect[]>;
  /** Calls back when anybody in this browser profile changed something, this window included. Returns the way to stop. */
  onChange(listener: OnChange): () => void;
  close(): void;
}

export type OpenOptions = Partial<ConnectionOptions>;

const LIMIT = 2_000;
/** Of one author: enough for "how often", little enough to open with every mention. */
const AUTHOR_LIMIT = 50;
/** The checker compares a draft with as many (P53). */
const REPLIES_LIMIT = 30;

/** Opens the history, upgrading it if it is of an older version. @throws HistoryError */
export async function openHistory(options: OpenOptions = {}): Promise<History> {
  const connection = new Connection({ name: 'answerable', ...options });
  await connection.open();
  return historyOn(connection);
}

/** The history, opened when it is first used, and tried anew with the next use where that failed. */
export const historyWhenUsed = (): History => historyOn(new Connection({ name: 'answerable' }));

const SightingsSchema = v.array(v.object({ post: PostSchema, matches: v.array(MatchSchema) }));
const VerdictsSchema = v.array(v.object({ key: v.string(), verdict: VerdictSchema }));
const InteractionsSchema = v.array(InteractionSchema);
const RowsSchema = v.array(HistoryRowSchema);

/** Nothing of a wrong shape gets in, whoever asks. */
function valid<S extends v.GenericSchema>(schema: S, data: unknown): v.InferOutput<S> {
  const parsed = parseWith(schema, data);
  if (parsed.ok) return parsed.value;
  const problems = parsed.problems.map((p) => `${p.field}: ${p.expected}`).join('; ');
  throw new HistoryError('invalid', problems);
}

/**
 * Puts full blocks of the search index away behind the caller's back. What fails or is cut off here is done by the next search,
 * which does report errors: the index is made from what is already on disk.
 */
function settler(connection: Connection): (written: number) => void {
  let waiting = 0;
  let settling = Promise.resolve();
  return (written) => {
    waiting += written;
    if (waiting < BLOCK) return;
    waiting = 0;
    settling = settling.then(() => settle(connection)).catch(() => {});
  };
}

function historyOn(connection: Connection): History {
  const written = settler(connection);
  const changes = openChanges();
  const told = (mentions: Mention[], acts?: string[]): Mention[] => {
    changes.tell(
      mentions.map(({ key }) => key),
      acts,
    );
    return mentions;
  };
  const logAll = async (list: readonly Interaction[]) => {
    const checked = valid(InteractionsSchema, list);
    return told(
      await log(connection, checked),
      checked.map(({ id }) => id),
    );
  };
  return {
    seen: async (sightings, now) => {
      // Nobody is told: what is new is judged next.
      const mentions = await seen(connection, valid(SightingsSchema, sightings), now);
      written(mentions.length);
      return mentions;
    },
    judged: async (verdicts) => told(await judged(connection, valid(VerdictsSchema, verdicts))),
    log: async (interaction) => (await logAll([interaction]))[0]!,
    logAll,
    mention: async (key) => (await mentions(connection, [key]))[0] ?? null,
    mentions: (keys) => mentions(connection, keys),
    interactions: (key) => interactions(connection, key),
    latest: (limit, before) => latest(connection, limit, before),
    recent: (since, limit = LIMIT) => recent(connection, since, limit),
    unjudged: (judge, limit = LIMIT) => unjudged(connection, judge, limit),
    byAuthor: (post, limit = AUTHOR_LIMIT) => byAuthor(connection, authorKey(post), limit),
    recentReplies: (site, but, limit = REPLIES_LIMIT) => recentReplies(connection, site, limit, but),
    promises: (limit = LIMIT, before) => promises(connection, limit, before),
    settledPromises: (limit, now) => settledPromises(connection, limit, now),
    values: (facet) => values(connection, facet),
    counts: () => counts(connection),
    find: async (filter, options) => {
      return find(connection, valid(FilterSchema, filter), options);
    },
    count: async (filter) => count(connection, valid(FilterSchema, filter)),
    undoBatch: async (batch, by) => told(await undoBatch(connection, batch, by), [batch]),
    gone: async (keys, now) => told(await gone(connection, keys, now)),
    eraseAuthor: async (post, now) => {
      const erased = await eraseAuthor(connection, post, now);
      if (erased > 0) changes.tell(null);
      return erased;
    },
    eraseAll: async () => {
      await eraseAll(connection);
      changes.tell(null);
    },
    settings: () => settings(connection),
    setSettings: async (next) => {
      await setSettings(connection, valid(SettingsSchema, next));
    },
    sweep: async (now) => {
      const swept = await sweep(connection, now);
      changes.tell(null);
      return swept;
    },
    lastSweep: () => lastSweep(connection),
    rows: (options) => rows(connection, options),
    takeIn: async (list, dry) => {
      const effects = await takeIn(connection, valid(RowsSchema, list), dry);
      if (dry) return effects;
      written(effects.length);
      changes.tell(null);
      return effects;
    },
    onChange: changes.hear,
    close: () => {
      changes.close();
      connection.close();
    },
  };
}
