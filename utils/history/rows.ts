/** Walking over the whole history in order of time, a chunk at a time. */
import type { Connection } from './connection';
import { HistoryError } from './errors';
import { logRange } from './log';
import { floorOf } from './number';
import type { HistoryRow, Interaction } from './records';
import { type Filter, tester } from './search/filter';

export interface RowsOptions {
  filter?: Filter;
  /** Mentions read at a time; how much sits in memory. Default 1,000. */
  chunk?: number;
  signal?: AbortSignal;
}

/**
 * Every mention with its log, oldest first, in chunks. Each chunk is one short transaction that is over before the chunk is
 * handed out, so the caller may take its time; what is written meanwhile shows if it comes later in order.
 * @throws HistoryError
 */
export async function* rows(connection: Connection, options: RowsOptions = {}): AsyncGenerator<HistoryRow[]> {
  const { filter, chunk = 1_000, signal } = options;
  const passes = filter && tester(filter);
  const end = filter?.to === undefined ? Number.MAX_SAFE_INTEGER : floorOf(filter.to);
  let range = bounds(filter?.from === undefined ? 0 : floorOf(filter.from), end);
  for (;;) {
    if (signal?.aborted) throw new HistoryError('cancelled', 'The caller gave the signal to stop.');
    if (!range) return;
    const [found, log] = await readChunk(connection, range, chunk);
    const last = found.at(-1);
    if (!last) return;
    range = bounds(last.no + 1, end);
    const kept = passes ? found.filter((row) => passes(row.mention)) : found;
    if (kept.length > 0) yield kept.map(({ no, mention }) => ({ mention, interactions: log.get(no) ?? [] }));
    if (found.length < chunk) return;
  }
}

/** Numbers from … to, `to` not included; null where there are none. */
const bounds = (from: number, to: number): IDBKeyRange | null =>
  from < to ? IDBKeyRange.bound(from, to, false, true) : null;

function readChunk(connection: Connection, range: IDBKeyRange, chunk: number) {
  return connection.run(['mentions', 'interactions'], 'readonly', async (tx) => {
    const found = await tx.objectStore('mentions').getAll(range, chunk);
    const log = new Map<number, Interaction[]>();
    if (found.length > 0) {
      const within = logRange(found[0]!.no, found.at(-1)!.no);
      for (const { no, interaction } of await tx.objectStore('interactions').getAll(within)) {
        const list = log.get(no);
        if (list) list.push(interaction);
        else log.set(no, [interaction]);
      }
    }
    return [found, log] as const;
  });
}
