import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openHistory } from '@/utils/history';
import { type HistoryRow, HistoryRowSchema } from '@/utils/history/records';
import { rowOf } from '@/utils/history/row';
import { UPGRADES, VERSION } from '@/utils/history/upgrades';
import { parseWith } from '@/utils/validate';
import { NOON, sighting } from './samples';

/** What each version left on disk, frozen when it was the newest: `stores` holds `[key, value]`, or values with their keys in them. */
interface Dump {
  version: number;
  stores: Record<string, unknown[]>;
}
/** A row of `stores`, of those whose values have no keys in them. */
type Keyed = [key: IDBValidKey, value: unknown];
const folder = new URL('./dumps/', import.meta.url);
const dumps = readdirSync(folder).map(
  (file): Dump => JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

async function restore({ version, stores }: Dump): Promise<void> {
  const db = await openDB('answerable', version, {
    upgrade: async (database, from, _to, tx) => {
      for (const step of UPGRADES.slice(from, version)) await step(database as never, tx as never);
    },
  });
  const tx = db.transaction(Object.keys(stores), 'readwrite');
  for (const [name, values] of Object.entries(stores)) {
    const store = tx.objectStore(name);
    for (const one of values) {
      if (store.keyPath !== null) await store.put(one);
      else await store.put((one as Keyed)[1], (one as Keyed)[0]);
    }
  }
  await tx.done;
  db.close();
}

describe('an older history', () => {
  it('has a frozen dump for every version', () => {
    expect(dumps.map((dump) => dump.version)).toEqual(Array.from({ length: VERSION }, (_, i) => i + 1));
  });

  it.each(dumps)('of version $version opens in the newest with nothing lost', async (dump) => {
    await restore(dump);
    const history = await openHistory();
    const rows: HistoryRow[] = [];
    for await (const chunk of history.rows()) rows.push(...chunk);

    const before = dump.stores.mentions as { mention: unknown }[];
    expect(rows.map((row) => row.mention)).toEqual(before.map((row) => row.mention));
    const log = dump.stores.interactions as { interaction: unknown }[];
    expect(rows.flatMap((row) => row.interactions)).toEqual(log.map((row) => row.interaction));
    for (const row of rows) expect(parseWith(HistoryRowSchema, row)).toMatchObject({ ok: true });
  });

  it.each(dumps.filter(({ stores }) => stores.meta))(
    'of version $version keeps its settings and whom it has forgotten',
    async (dump) => {
      await restore(dump);
      const history = await openHistory();
      const stored = new Map(dump.stores.meta as Keyed[]);
      expect(await history.settings()).toEqual(stored.get('settings'));
      await history.setSettings({ schedule: [] });
      const known = sighting(60, { author: { name: 'Zoe', handle: '@zoe' } });
      expect((await history.seen([known, sighting(61)], NOON)).map(({ key }) => key)).toEqual(['x:61']);
    },
  );

  it.each(dumps)(
    'of version $version is searched, followed up and written to like a new one',
    async (dump) => {
      await restore(dump);
      const history = await openHistory();
      const keys = async (text: string) =>
        (await history.find({ text }, { limit: 9 })).mentions.map((one) => one.key);
      expect(await keys('forty cafe ')).toEqual(['trustpilot:1']);
      expect(await keys('"put it right"')).toEqual(['x:2']);
      expect((await history.promises()).map((one) => one.key)).toEqual(['trustpilot:1']);
      expect((await history.unjudged()).map((one) => one.key)).toEqual(['x:4']);

      // Rows are as this version writes them, field for field.
      const db = await openDB('answerable');
      for (const row of await db.getAll('mentions')) expect(row).toEqual(rowOf(row.no, row.mention));
      db.close();
    },
  );
});
