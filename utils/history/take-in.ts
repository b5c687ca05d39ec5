/** Taking in rows of an import: what they would add or change, and doing it. The same rows twice change nothing. */
import type { Connection, Tx } from './connection';
import { logOf } from './log';
import { numbers } from './number';
import type { HistoryRow, Interaction, Mention } from './records';
import { rowOf } from './row';
import type { InteractionRow, MentionRow, StoreName } from './schema';
import { markWords } from './search/settle';
import { bare, standingOf } from './standing';

export type Effect = 'added' | 'changed' | 'same' | 'conflict';

const STORES: StoreName[] = ['mentions', 'interactions', 'fresh'];

/** Key order must not count: the same record may have been put together in another order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, one]) => [k, canonical(one)]),
  );
}
const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

/**
 * A mention that is known here and in the file: first and last sight reach as far as both, versions of both are kept, of post and
 * verdict the side that saw it last has its way; standing comes from the logs of both.
 */
export function united(ours: Mention, theirs: Mention, log: readonly Interaction[]): Mention {
  const newer = theirs.lastSeenAt > ours.lastSeenAt ? theirs : ours;
  const versions = [...ours.versions];
  for (const one of theirs.versions) if (!versions.some((known) => same(known, one))) versions.push(one);
  return {
    ...bare(newer),
    firstSeenAt: ours.firstSeenAt,
    lastSeenAt: newer.lastSeenAt,
    versions: versions.sort((a, b) => a.until - b.until),
    verdict: newer.verdict ?? ours.verdict ?? theirs.verdict,
    ...standingOf(log),
  };
}

/**
 * Says for each row what it does; does it too unless `dry`. All in one transaction: either every row that can be is taken in, or
 * none. A row of which an entry's id is used elsewhere is a conflict and is left out.
 */
export function takeIn(connection: Connection, rows: readonly HistoryRow[], dry: boolean): Promise<Effect[]> {
  const work = async (tx: Tx<'readwrite'>) => {
    const next = numbers(tx.objectStore('mentions'));
    const effects: Effect[] = [];
    for (const some of apart(rows)) effects.push(...(await takeSome(tx, some, next)));
    return effects;
  };
  if (!dry) return connection.run(STORES, 'readwrite', work, 'strict');
  return rehearse(connection, work);
}

/** A dry run is the real one, taken back: it can't say anything else. */
async function rehearse(
  connection: Connection,
  work: (tx: Tx<'readwrite'>) => Promise<Effect[]>,
): Promise<Effect[]> {
  let effects: Effect[] = [];
  const undo = new Error('rehearsed');
  await connection
    .run(STORES, 'readwrite', async (tx) => {
      effects = await work(tx);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return effects;
}

/** Rows that are asked for at once: one after the other takes three times as long. */
const AT_ONCE = 500;

/** In order, in parts in which no mention and no entry occurs twice: what one row writes the next must find. */
function* apart(rows: readonly HistoryRow[]): Generator<HistoryRow[]> {
  let part: HistoryRow[] = [];
  let names = new Set<string>();
  for (const row of rows) {
    const mine = [row.mention.key, ...row.interactions.map(({ id }) => id)];
    if (part.length === AT_ONCE || mine.some((name) => names.has(name))) {
      yield part;
      part = [];
      names = new Set();
    }
    part.push(row);
    for (const name of mine) names.add(name);
  }
  yield part;
}

async function takeSome(
  tx: Tx<'readwrite'>,
  rows: readonly HistoryRow[],
  next: (time: number) => Promise<number>,
): Promise<Effect[]> {
  const byKey = tx.objectStore('mentions').index('key');
  const byId = tx.objectStore('interactions').index('id');
  const found = await Promise.all(
    rows.map(async (row): Promise<Found> => {
      const [known, entries] = await Promise.all([
        byKey.get(row.mention.key),
        Promise.all(row.interactions.map(({ id }) => byId.get(id))),
      ]);
      return { row, known, entries, log: known ? await logOf(tx, known.no) : [] };
    }),
  );
  const effects: Effect[] = [];
  const writing: Promise<void>[] = [];
  for (const one of found) {
    const { effect, row, fresh } = await effectOf(one, next);
    effects.push(effect);
    if (row) writing.push(write(tx, row, fresh));
  }
  await Promise.all(writing);
  return effects;
}

/** A row of the file beside what is here of it. */
interface Found {
  row: HistoryRow;
  known: MentionRow | undefined;
  /** For each entry of the row, the one here that has its id. */
  entries: (InteractionRow | undefined)[];
  log: Interaction[];
}

/** `row` and `fresh`: what is to be written; no `row`: nothing. */
async function effectOf(
  { row: { mention, interactions }, known, entries, log }: Found,
  next: (time: number) => Promise<number>,
): Promise<{ effect: Effect; row?: MentionRow; fresh: Interaction[] }> {
  if (entries.some((entry, i) => entry && !same(entry.interaction, interactions[i])))
    return { effect: 'conflict', fresh: [] };
  const fresh = interactions.filter((_, i) => !entries[i]);
  if (!known) return { effect: 'added', row: rowOf(await next(mention.firstSeenAt), mention), fresh };
  const both = [...log, ...fresh].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const merged = united(known.mention, mention, both);
  if (fresh.length === 0 && same(merged, known.mention)) return { effect: 'same', fresh };
  return { effect: 'changed', row: rowOf(known.no, merged), fresh };
}

async function write(tx: Tx<'readwrite'>, row: MentionRow, fresh: readonly Interaction[]): Promise<void> {
  const log = tx.objectStore('interactions');
  await Promise.all([
    tx.objectStore('mentions').put(row),
    markWords(tx, row),
    ...fresh.map((interaction) => log.put({ no: row.no, interaction })),
  ]);
}
