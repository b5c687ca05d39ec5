/** The retention schedule, once a day: by an alarm, and when the worker starts where the browser was closed at that time. */
import browser from 'webextension-polyfill';
import { type History, nextSweep } from '@/utils/history';

const ALARM = 'retention';

/** Carries the schedule out if its time has come, and sets the alarm for the next time. */
export async function sweepDaily(history: History): Promise<void> {
  const now = Date.now();
  if (nextSweep(await history.lastSweep(), now) <= now) await history.sweep(now);
  await browser.alarms.create(ALARM, { when: nextSweep(await history.lastSweep(), now) });
}

/** Called synchronously at the worker's start: the alarm wakes it. */
export function onRetention(due: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) due();
  });
}
