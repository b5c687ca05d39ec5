/** The open database: opened when first needed, given up when a newer version wants it, opened again when the browser cut it. */
import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { HistoryError, historyError } from './errors';
import type { Schema, StoreName } from './schema';
import { UPGRADES, VERSION } from './upgrades';
import type { Upgrade } from './upgrades/upgrade';

export interface ConnectionOptions {
  name: string;
  /** Another page holds an older version open. The upgrade goes on by itself once that page closes. */
  onBlocked?: () => void;
  /** After how long a blocked upgrade is reported as an error to those who wait for it. Default 5,000. */
  blockedAfterMs?: number;
}

export type Tx<M extends 'readonly' | 'readwrite'> = IDBPTransaction<Schema, StoreName[], M>;

export class Connection {
  #db: Promise<IDBPDatabase<Schema>> | null = null;
  #closed = false;

  constructor(private readonly options: ConnectionOptions) {}

  /**
   * Runs `work` in one transaction and resolves once that is complete, so on disk as far as `durability` says. `work` may await
   * only requests of its transaction; if it throws, nothing of it stays.
   * @throws HistoryError
   */
  async run<M extends 'readonly' | 'readwrite', T>(
    stores: StoreName[],
    mode: M,
    work: (tx: Tx<M>) => Promise<T>,
    durability: IDBTransactionDurability = 'default',
  ): Promise<T> {
    const tx = await this.#begin(stores, mode, durability);
    try {
      const [result] = await Promise.all([work(tx), tx.done]);
      return result;
    } catch (error) {
      abort(tx);
      throw historyError(error);
    }
  }

  /** Opens the database now rather than with the first use. @throws HistoryError */
  async open(): Promise<void> {
    await this.#open();
  }

  close(): void {
    this.#closed = true;
    void this.#db?.then(
      (db) => db.close(),
      () => {},
    );
    this.#db = null;
  }

  /** A connection that the browser cut meanwhile throws InvalidStateError here: before any work was done, so once more is safe. */
  async #begin<M extends IDBTransactionMode & ('readonly' | 'readwrite')>(
    stores: StoreName[],
    mode: M,
    durability: IDBTransactionDurability,
  ): Promise<Tx<M>> {
    try {
      return (await this.#open()).transaction(stores, mode, { durability }) as Tx<M>;
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw historyError(error);
      this.#db = null;
      return (await this.#open()).transaction(stores, mode, { durability }) as Tx<M>;
    }
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    if (this.#closed) return Promise.reject(new HistoryError('terminated', 'The history was closed.'));
    if (typeof indexedDB === 'undefined')
      return Promise.reject(new HistoryError('unavailable', 'There is no indexedDB here.'));
    this.#db ??= this.#opening().catch((error: unknown) => {
      this.#db = null;
      throw historyError(error);
    });
    return this.#db;
  }

  #opening(): Promise<IDBPDatabase<Schema>> {
    const { name, onBlocked, blockedAfterMs = 5_000 } = this.options;
    return new Promise((resolve, reject) => {
      let late = false;
      const giveUp = () => {
        late = true;
        reject(new HistoryError('blocked', 'Another page holds an older version open.'));
      };
      // No `blocked` comes to whoever stands in line behind another page's blocked opening: silence is an answer too.
      let timer = setTimeout(giveUp, 2 * blockedAfterMs);
      const opening = openDB<Schema>(name, VERSION, {
        upgrade: (db, from, _to, tx) => {
          clearTimeout(timer);
          return runUpgrades(db as never, from, tx as never).catch((error: unknown) => {
            // All steps or none: the old version stays as it was, and can be rescued.
            reject(new HistoryError('corrupt', `The upgrade from version ${from} failed: ${error}`));
            abort(tx);
          });
        },
        blocked: () => {
          onBlocked?.();
          clearTimeout(timer);
          timer = setTimeout(giveUp, blockedAfterMs);
        },
        // A newer version of the extension wants to upgrade: stand aside; the next use here finds it "outdated".
        blocking: () => this.#forget(opening),
        terminated: () => this.#forget(opening),
      });
      opening.then((db) => (late ? db.close() : resolve(db)), reject).finally(() => clearTimeout(timer));
    });
  }

  #forget(opening: Promise<IDBPDatabase<Schema>>): void {
    this.#db = null;
    void opening.then((db) => db.close());
  }
}

async function runUpgrades(db: Parameters<Upgrade>[0], from: number, tx: Parameters<Upgrade>[1]) {
  for (const upgrade of UPGRADES.slice(from)) await upgrade(db, tx);
}

function abort(tx: { abort(): void; done: Promise<void> }): void {
  tx.done.catch(() => {});
  try {
    tx.abort();
  } catch {
    // Already over: the failed request aborted it.
  }
}
