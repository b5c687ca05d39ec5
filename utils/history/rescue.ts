/** What can still be read of a damaged history, before anything is given up: no upgrade, no index, no shape asked for. */
import { historyError } from './errors';

const at = (request: IDBRequest): Promise<unknown> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export interface Rescued {
  /** One JSON line a record: `{store, value}`. */
  lines: string;
  /** Records in those lines. */
  records: number;
  /** Records that could not be read: they are passed over. */
  lost: number;
}

/** Only these hold what people wrote and did; the rest is made from them. */
const STORES = ['mentions', 'interactions'];

/**
 * Reads record by record in whatever version the database is, and leaves it as it is.
 * @throws HistoryError if it can't even be opened.
 */
export async function* rescue(name = 'answerable'): AsyncGenerator<Rescued> {
  let db: IDBDatabase;
  try {
    db = (await at(indexedDB.open(name))) as IDBDatabase;
  } catch (error) {
    throw historyError(error);
  }
  try {
    for (const store of STORES.filter((one) => db.objectStoreNames.contains(one))) {
      const keys = (await at(db.transaction(store).objectStore(store).getAllKeys())) as IDBValidKey[];
      for (let i = 0; i < keys.length; i += 200) yield await readSome(db, store, keys.slice(i, i + 200));
    }
  } finally {
    db.close();
  }
}

/** Each record in a transaction of its own: one that fails would end it for the others. */
async function readSome(db: IDBDatabase, store: string, keys: readonly IDBValidKey[]): Promise<Rescued> {
  const found: Rescued = { lines: '', records: 0, lost: 0 };
  for (const key of keys) {
    try {
      const value = await at(db.transaction(store).objectStore(store).get(key));
      found.lines += `${JSON.stringify({ store, value })}\n`;
      found.records++;
    } catch {
      found.lost++;
    }
  }
  return found;
}

/**
 * Gives a damaged history up: the next one to open it begins with an empty one. Waits until every window has let go of it.
 * @throws HistoryError
 */
export async function discard(name = 'answerable'): Promise<void> {
  try {
    await at(indexedDB.deleteDatabase(name));
  } catch (error) {
    throw historyError(error);
  }
}
