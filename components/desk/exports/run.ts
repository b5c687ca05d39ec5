/** Making one export file: pieces from the history into a sink, with progress and a way to stop. */
import { type ExportOptions, exportHistory } from '@/utils/export';
import type { History } from '@/utils/history';
import type { Sink } from './sink';

export interface Progress {
  rows: number;
  bytes: number;
}

/**
 * Answers with what was written.
 * @throws HistoryError `cancelled` when the signal fires; whatever the disk throws. Nothing half-made stays.
 */
export async function runExport(
  history: Pick<History, 'rows'>,
  sink: Sink,
  options: ExportOptions,
  onProgress: (progress: Progress) => void,
): Promise<Progress> {
  let done: Progress = { rows: 0, bytes: 0 };
  const watch = (progress: Progress) => {
    done = progress;
    onProgress(progress);
  };
  try {
    for await (const piece of exportHistory(history, { ...options, onProgress: watch }))
      await sink.write(piece);
    await sink.close();
  } catch (error) {
    await sink.abort().catch(() => {});
    throw error;
  }
  return done;
}
