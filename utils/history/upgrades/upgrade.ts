import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One step of the schema. A released step never changes: it must do to an old database what it did on the day it came out, so
 * it is written against no schema type and imports nothing that may move on. It may await only requests of `tx`.
 */
export type Upgrade = (
  db: IDBPDatabase<unknown>,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;
