/** Makes the weekly export and closes its tab. Runs by itself: whatever goes wrong is kept for the person to see. */
import browser, { type Downloads } from 'webextension-polyfill';
import { fileName, MEDIA_TYPES } from '@/utils/export';
import { loadWeekly, nextTime, saveWeekly, type Weekly } from '@/utils/export/weekly';
import { openHistory } from '@/utils/history';
import { runExport } from './run';
import { loadExportSettings, optionsOf } from './settings';
import { blobSink } from './sink';

/** Resolves when the browser has the whole file on disk. */
async function download(blob: Blob, name: string): Promise<void> {
  const address = URL.createObjectURL(blob);
  let id: number | undefined;
  // The news may come before the browser has said which download it is about.
  const early: Downloads.OnChangedDownloadDeltaType[] = [];
  let settle: { resolve: () => void; reject: (error: Error) => void };
  const done = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  const watch = (delta: Downloads.OnChangedDownloadDeltaType) => {
    if (id === undefined) return void early.push(delta);
    if (delta.id !== id) return;
    if (delta.state?.current === 'complete') settle.resolve();
    if (delta.state?.current === 'interrupted')
      settle.reject(new Error(`The download was cut off: ${delta.error?.current}`));
  };
  browser.downloads.onChanged.addListener(watch);
  try {
    id = await browser.downloads.download({
      url: address,
      filename: name,
      conflictAction: 'uniquify',
      saveAs: false,
    });
    early.forEach(watch);
    await done;
  } finally {
    browser.downloads.onChanged.removeListener(watch);
    URL.revokeObjectURL(address);
  }
}

async function make(): Promise<{ rows: number; file: string }> {
  const settings = await loadExportSettings();
  const type = MEDIA_TYPES[settings.format];
  const file = fileName(settings.format, Date.now(), settings.zone);
  const sink = blobSink(type);
  const history = await openHistory();
  try {
    const close = () => download(sink.whole(), file);
    const { rows } = await runExport(history, { ...sink, close }, optionsOf(settings), () => {});
    return { rows, file };
  } finally {
    history.close();
  }
}

async function outcome(): Promise<NonNullable<Weekly['last']>> {
  try {
    const allowed = await browser.permissions.contains({ permissions: ['downloads'] });
    if (!allowed) throw new Error('The browser does not allow downloads any more.');
    return { ok: true, at: Date.now(), ...(await make()) };
  } catch (error) {
    return { ok: false, at: Date.now(), detail: error instanceof Error ? error.message : String(error) };
  }
}

export async function runWeekly(): Promise<void> {
  // Two tabs for one alarm would make two files.
  await navigator.locks.request('weekly-export', { ifAvailable: true }, async (lock) => {
    const weekly = await loadWeekly();
    if (!lock || !weekly || weekly.next > Date.now()) return;
    const last = await outcome();
    // It may have been switched off meanwhile.
    const now = await loadWeekly();
    if (now) await saveWeekly({ ...now, next: nextTime(now, Date.now()), last });
  });
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
