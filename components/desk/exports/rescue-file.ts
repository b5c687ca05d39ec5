/** What can still be read of a damaged history, as a file of one JSON line a record. */
import { rescue } from '@/utils/history';
import { dayOf } from '../days';
import { openSink } from './sink';

/** null: the person closed the dialog. @throws HistoryError if not even that can be read. */
export async function rescueToFile(): Promise<{ records: number; lost: number } | null> {
  const sink = await openSink(`answerable-rescue-${dayOf(Date.now())}.jsonl`, 'application/jsonl');
  if (!sink) return null;
  const done = { records: 0, lost: 0 };
  try {
    const encoder = new TextEncoder();
    for await (const { lines, records, lost } of rescue()) {
      await sink.write(encoder.encode(lines));
      done.records += records;
      done.lost += lost;
    }
    await sink.close();
  } catch (error) {
    await sink.abort();
    throw error;
  }
  return done;
}
