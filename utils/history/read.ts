/** Reading by key and by time. */
import type { Connection } from './connection';
import { logOf } from './log';
import { floorOf } from './number';
import type { Interaction, Mention } from './records';
import type { MentionRow } from './schema';
import { isOpen } from './standing';

/** The mentions of `keys` that are known, in that order. */
export function mentions(connection: Connection, keys: readonly string[]): Promise<Mention[]> {
  return connection.run(['mentions'], 'readonly', async (tx) => {
    const byKey = tx.objectStore('mentions').index('key');
    const rows = await Promise.all(keys.map((key) => byKey.get(key)));
    return rows.flatMap((row) => (row ? [row.mention] : []));
  });
}

/** What was done about a mention, oldest first. */
export function interactions(connection: Connection, key: string): Promise<Interaction[]> {
  return connection.run(['mentions', 'interactions'], 'readonly', async (tx) => {
    const no = await tx.objectStore('mentions').index('key').getKey(key);
    return no === undefined ? [] : logOf(tx, no);
  });
}

/** Where a page of results ended; give it back to get the next one. */
export type Place = number;
export interface Page {
  mentions: Mention[];
  /** Absent on the last page. */
  next?: Place;
}

/** The newest first. */
export function latest(connection: Connection, limit: number, before?: Place): Promise<Page> {
  const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
  return connection.run(['mentions'], 'readonly', async (tx) => {
    const rows: MentionRow[] = [];
    let cursor = await tx.objectStore('mentions').openCursor(range, 'prev');
    while (cursor && rows.length < limit) {
      rows.push(cursor.value);
      cursor = await cursor.continue();
    }
    return { mentions: rows.map((row) => row.mention), next: cursor ? rows.at(-1)?.no : undefined };
  });
}

/** Mentions first seen at or after `since`, oldest first: the window in which a campaign shows. */
export async function recent(connection: Connection, since: number, limit: number): Promise<Mention[]> {
  const range = IDBKeyRange.lowerBound(floorOf(since));
  const rows = await connection.run(['mentions'], 'readonly', (tx) =>
    tx.objectStore('mentions').getAll(range, limit),
  );
  return rows.map((row) => row.mention);
}

/** Mentions without a verdict or, with `judge`, without one of that version: what a worker has to catch up on, those without any first. */
export function unjudged(
  connection: Connection,
  judge: string | undefined,
  limit: number,
): Promise<Mention[]> {
  return connection.run(['mentions'], 'readonly', async (tx) => {
    const index = tx.objectStore('mentions').index('judge');
    const ranges =
      judge === undefined
        ? [IDBKeyRange.only('')]
        : [IDBKeyRange.upperBound(judge, true), IDBKeyRange.lowerBound(judge, true)];
    const rows = await Promise.all(ranges.map((range) => index.getAll(range, limit)));
    return rows
      .flat()
      .slice(0, limit)
      .map((row) => row.mention);
  });
}

/** Mentions with an open promise, the most urgent first; `before`: only those due before that time. */
export async function promises(connection: Connection, limit: number, before?: number): Promise<Mention[]> {
  const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
  const rows = await connection.run(['mentions'], 'readonly', (tx) =>
    tx.objectStore('mentions').index('promise').getAll(range, limit),
  );
  return rows.map((row) => row.mention);
}

/** Every mention of an author (authorKey of identity.ts), the newest first. */
export async function byAuthor(connection: Connection, author: string, limit: number): Promise<Mention[]> {
  if (!author) return [];
  return connection.run(['mentions'], 'readonly', async (tx) => {
    const found: Mention[] = [];
    let cursor = await tx.objectStore('mentions').index('author').openCursor(author, 'prev');
    for (; cursor && found.length < limit; cursor = await cursor.continue()) found.push(cursor.value.mention);
    return found;
  });
}

/** Entries of the log that are looked at for replies sent lately. */
const LATELY = 400;

/** Texts that were put into a page, copied or marked as sent on a site, newest first, each once; `but`: not on that mention. */
export async function recentReplies(
  connection: Connection,
  site: string,
  limit: number,
  but: string,
): Promise<string[]> {
  return connection.run(['mentions', 'interactions'], 'readonly', async (tx) => {
    const found = new Set<string>();
    let cursor = await tx.objectStore('interactions').index('at').openCursor(null, 'prev');
    for (let seen = 0; cursor && seen < LATELY && found.size < limit; seen++) {
      const { no, interaction } = cursor.value;
      const said = ['sent', 'inserted', 'copied'].includes(interaction.type) && 'text' in interaction;
      if (said && interaction.text && interaction.mention !== but) {
        const row = await tx.objectStore('mentions').get(no);
        if (row?.mention.post.site === site) found.add(interaction.text);
      }
      cursor = await cursor.continue();
    }
    return [...found];
  });
}

export interface Counts {
  mentions: number;
  interactions: number;
}

/** Of the stores themselves: counting by an index takes several times as long. */
export function counts(connection: Connection): Promise<Counts> {
  return connection.run(['mentions', 'interactions'], 'readonly', async (tx) => {
    const [mentions, interactions] = await Promise.all([
      tx.objectStore('mentions').count(),
      tx.objectStore('interactions').count(),
    ]);
    return { mentions, interactions };
  });
}

/** How far back `settledPromises` looks at a time, in ms. */
const SOME_DAYS = 60 * 86_400_000;

/** Mentions with a promise that was kept or given up, the latest first. Entries are in order of time, so it reads back until it has enough. */
export async function settledPromises(
  connection: Connection,
  limit: number,
  now: number,
): Promise<Mention[]> {
  const keys = new Set<string>();
  const first = await connection.run(['interactions'], 'readonly', (tx) =>
    tx.objectStore('interactions').index('at').openKeyCursor(),
  );
  if (!first) return [];
  for (let to = now + 1; to > first.key && keys.size < limit; to -= SOME_DAYS) {
    const range = IDBKeyRange.bound(to - SOME_DAYS, to, false, true);
    const entries = await connection.run(['interactions'], 'readonly', (tx) =>
      tx.objectStore('interactions').index('at').getAll(range),
    );
    for (const { interaction } of entries.reverse())
      if ((interaction.type === 'kept' || interaction.type === 'broken') && keys.size < limit)
        keys.add(interaction.mention);
  }
  const found = await mentions(connection, [...keys]);
  return found.filter(({ followUps }) => followUps?.some((one) => !isOpen(one)));
}
