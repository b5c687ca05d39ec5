/** Carrying out the retention schedule: what is older than its rule goes, a few hundred mentions at a time. */
import * as v from 'valibot';
import type { Connection, Tx } from './connection';
import { remove } from './erased';
import { TimeSchema } from './interaction';
import { floorOf } from './number';
import { rowOf } from './row';
import type { MentionRow, StoreName } from './schema';
import { markFacets } from './search/settle';
import { type RetentionRule, settings } from './settings';

const DAY = 86_400_000;
const AT_ONCE = 200;

const SweptSchema = v.object({ verdicts: v.number(), mentions: v.number() });
export type Swept = v.InferOutput<typeof SweptSchema>;

const SweepSchema = v.object({ at: TimeSchema, ...SweptSchema.entries });
export type Sweep = v.InferOutput<typeof SweepSchema>;

const NAME = 'swept';

/** When the schedule is to be carried out next: a day after the last time, at once where it never was. A clock set back counts as a day. */
export const nextSweep = (last: Sweep | null, now: number): number =>
  last && last.at <= now ? last.at + DAY : now;

/** Mentions of a rule that are older than it allows, oldest first. Rows of one kind lie in order of time in its index. */
async function due(tx: Tx<'readwrite'>, rule: RetentionRule, now: number): Promise<MentionRow[]> {
  const before = floorOf(Math.max(0, now - rule.days * DAY));
  const store = tx.objectStore('mentions');
  if (rule.kind === 'any') return store.getAll(IDBKeyRange.upperBound(before, true), AT_ONCE);
  const rows: MentionRow[] = [];
  let cursor = await store.index('kind').openCursor(rule.kind);
  for (; cursor && cursor.primaryKey < before && rows.length < AT_ONCE; cursor = await cursor.continue())
    rows.push(cursor.value);
  return rows;
}

const STORES: StoreName[] = ['mentions', 'interactions', 'fresh', 'blocks', 'shards', 'erased'];

function carryOut(connection: Connection, rule: RetentionRule, now: number): Promise<number> {
  return connection.run(STORES, 'readwrite', async (tx) => {
    const rows = await due(tx, rule, now);
    if (rule.remove === 'mention') await remove(tx, new Map(rows.map((row) => [row.no, row.mention])));
    else await expire(tx, rows, rule, now);
    return rows.length;
  });
}

async function expire(tx: Tx<'readwrite'>, rows: readonly MentionRow[], rule: RetentionRule, now: number) {
  const left = rows.map(({ no, mention }) => {
    // A correction to that very kind is the same suspicion in a person's words.
    const correction = mention.correction?.kind === rule.kind ? undefined : mention.correction;
    return rowOf(no, { ...mention, verdict: null, correction, verdictExpiredAt: now });
  });
  await Promise.all([...left.map((row) => tx.objectStore('mentions').put(row)), markFacets(tx, left)]);
}

/** Does all that is due and notes that it did. The worker may die in between: the rest is done next time. */
export async function sweep(connection: Connection, now: number): Promise<Swept> {
  const swept: Swept = { verdicts: 0, mentions: 0 };
  for (const rule of (await settings(connection)).schedule) {
    for (let done = AT_ONCE; done === AT_ONCE; ) {
      done = await carryOut(connection, rule, now);
      swept[rule.remove === 'verdict' ? 'verdicts' : 'mentions'] += done;
    }
  }
  await connection.run(['meta'], 'readwrite', (tx) =>
    tx.objectStore('meta').put({ at: now, ...swept } satisfies Sweep, NAME),
  );
  return swept;
}

export async function lastSweep(connection: Connection): Promise<Sweep | null> {
  const stored = await connection.run(['meta'], 'readonly', (tx) => tx.objectStore('meta').get(NAME));
  const sweep = v.safeParse(SweepSchema, stored);
  return sweep.success ? sweep.output : null;
}
