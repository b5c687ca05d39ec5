/** Walking over the whole history in order of time, a chunk at a time. */
import type { Connection } from './connection';
import { HistoryError } from './errors';
import { logRange } from './log';
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
  let range: IDBKeyRange | null = null;
  for (;;) {
    if (signal?.aborted) throw new HistoryError('cancelled', 'The caller gave the signal to stop.');
    const [found, log] = await readChunk(connection, range, chunk);
    const last = found.at(-1);
    if (!last) return;
    range = IDBKeyRange.lowerBound(last.no, true);
    const kept = passes ? found.filter((row) => passes(row.mention)) : found;
    if (kept.length > 0) yield kept.map(({ no, mention }) => ({ mention, interactions: log.get(no) ?? [] }));
    if (found.length < chunk) return;
  }
}

function readChunk(connection: Connection, range: IDBKeyRange | null, chunk: number) {
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
