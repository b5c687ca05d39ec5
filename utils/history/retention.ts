/** Carrying out the retention schedule: what is older than its rule goes, a few hundred mentions at a time. */
import type { Connection, Tx } from './connection';
import { remove } from './erased';
import { floorOf } from './number';
import { rowOf } from './row';
import type { MentionRow, StoreName } from './schema';
import { markFacets } from './search/settle';
import { type RetentionRule, settings } from './settings';

const DAY = 86_400_000;
const AT_ONCE = 200;

export interface Swept {
  verdicts: number;
  mentions: number;
}

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

/** Does all that is due; to be called at start and once a day. The worker may die in between: the rest is done next time. */
export async function sweep(connection: Connection, now: number): Promise<Swept> {
  const swept: Swept = { verdicts: 0, mentions: 0 };
  for (const rule of (await settings(connection)).schedule) {
    for (let done = AT_ONCE; done === AT_ONCE; ) {
      done = await carryOut(connection, rule, now);
      swept[rule.remove === 'verdict' ? 'verdicts' : 'mentions'] += done;
    }
  }
  return swept;
}
