/** Authors who asked to be forgotten: only a salted hash of each is kept, so that they are not logged again. */
import type { Connection, Tx } from './connection';
import { authorKey } from './identity';
import { logRange } from './log';
import type { Mention } from './records';
import { forget } from './search/settle';

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function saltOf(connection: Connection): Promise<string> {
  const fresh = hex(crypto.getRandomValues(new Uint8Array(16)).buffer);
  return connection.run(['meta'], 'readwrite', async (tx) => {
    const salt = (await tx.objectStore('meta').get('salt')) as string | undefined;
    if (salt === undefined) await tx.objectStore('meta').put(fresh, 'salt');
    return salt ?? fresh;
  });
}

/** Hashes of authors (as authorKey gives them). Made outside of transactions: hashing would let them lapse. */
export async function hashesOf(
  connection: Connection,
  authors: Iterable<string>,
): Promise<Map<string, string>> {
  const salt = await saltOf(connection);
  const encoder = new TextEncoder();
  const hashes = [...new Set(authors)].map(async (author): Promise<[string, string]> => {
    return [author, hex(await crypto.subtle.digest('SHA-256', encoder.encode(`${salt}\n${author}`)))];
  });
  return new Map(await Promise.all(hashes));
}

const STORES = ['mentions', 'interactions', 'fresh', 'blocks', 'shards', 'erased'] as const;

/** Deletes mentions with all that hangs on them, in a transaction over STORES. */
export async function remove(tx: Tx<'readwrite'>, gone: ReadonlyMap<number, Mention>): Promise<void> {
  await forget(tx, gone);
  for (const no of gone.keys()) {
    void tx.objectStore('mentions').delete(no);
    void tx.objectStore('interactions').delete(logRange(no));
  }
}

/** How many authors have asked; also in the transaction that decides whether to log one. */
export const countErased = (tx: Tx<'readwrite'>): Promise<number> => tx.objectStore('erased').count();

/**
 * Deletes every mention of an author, the logs on them and their words in the search index, and keeps the hash.
 * What other people wrote stays, even where it names the author. Answers with the number of mentions deleted.
 */
export async function eraseAuthor(
  connection: Connection,
  post: Parameters<typeof authorKey>[0],
  now: number,
): Promise<number> {
  const author = authorKey(post);
  if (!author) return 0;
  const hash = (await hashesOf(connection, [author])).get(author)!;
  const work = async (tx: Tx<'readwrite'>) => {
    const rows = await tx.objectStore('mentions').index('author').getAll(author);
    await remove(tx, new Map(rows.map((row) => [row.no, row.mention])));
    await tx.objectStore('erased').put(now, hash);
    return rows.length;
  };
  return connection.run([...STORES], 'readwrite', work, 'strict');
}

/** Everything but the hashes of the erased, their salt, and the settings. */
export function eraseAll(connection: Connection): Promise<void> {
  const work = async (tx: Tx<'readwrite'>) => {
    for (const store of ['mentions', 'interactions', 'fresh', 'blocks', 'shards'] as const)
      await tx.objectStore(store).clear();
  };
  return connection.run([...STORES], 'readwrite', work, 'strict');
}
