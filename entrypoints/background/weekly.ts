/**
 * The weekly export's alarm. The file is made in a tab of ours that opens in the background and closes itself: a worker has no
 * addresses for files, and may be stopped in the middle of a long one.
 */
import browser from 'webextension-polyfill';
import { loadWeekly, onWeekly } from '@/utils/export/weekly';

const ALARM = 'weekly-export';

/** An alarm whose time has passed comes at once: what was missed while the browser was closed is made up for. */
async function arrange(): Promise<void> {
  const weekly = await loadWeekly();
  if (weekly) await browser.alarms.create(ALARM, { when: weekly.next });
  else await browser.alarms.clear(ALARM);
}

/** Called synchronously at the worker's start. */
export function exportWeekly(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM)
      void browser.tabs.create({ url: browser.runtime.getURL('/desk.html?weekly'), active: false });
  });
  onWeekly(() => void arrange());
  browser.runtime.onStartup.addListener(() => void arrange());
  browser.runtime.onInstalled.addListener(() => void arrange());
}
