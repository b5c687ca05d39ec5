/** Numbers of mentions: the millisecond of the first sight and a place within it, in one safe integer (enough until 2248). */
import type { IDBPObjectStore } from 'idb';
import type { Schema, StoreName } from './schema';

const PER_MS = 1024;

type Mentions<M extends 'readonly' | 'readwrite'> = IDBPObjectStore<Schema, StoreName[], 'mentions', M>;

/** The lowest number that a mention first seen at `time` can have. */
export const floorOf = (time: number): number => time * PER_MS;

/**
 * Hands out free numbers within one transaction, in the order asked for. When a millisecond is full (an import whose dates
 * have no time of day) the next one is used: order by number is order by time up to that.
 */
export function numbers(store: Mentions<'readwrite'>): (time: number) => Promise<number> {
  const last = new Map<number, number>();
  return async (time) => {
    for (let ms = time; ; ms++) {
      const taken = last.get(ms) ?? (await lastWithin(store, ms));
      if (taken < floorOf(ms + 1) - 1) {
        last.set(ms, taken + 1);
        return taken + 1;
      }
      last.set(ms, taken);
    }
  };
}

async function lastWithin(store: Mentions<'readwrite'>, ms: number): Promise<number> {
  const range = IDBKeyRange.bound(floorOf(ms), floorOf(ms + 1), false, true);
  const cursor = await store.openKeyCursor(range, 'prev');
  return cursor ? cursor.key : floorOf(ms) - 1;
}
