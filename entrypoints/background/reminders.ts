/** Reminding of promises: a number on the toolbar button, renewed when the next one becomes due (P17). */
import browser from 'webextension-polyfill';
import { plural } from '@/components/words';
import type { History } from '@/utils/history';
import { nextNotice, pressing } from '@/utils/promises/followUps';

const ALARM = 'promises';
/** --bad of the light theme: white on it keeps 4.5 : 1. */
const COLOUR = '#a52a22';

/**
 * Shows how many promises are due or overdue, and sets the alarm for the next one. Made anew from the history each time: called when
 * the worker starts (an alarm may be gone after a browser restart), when an act is logged, and by the alarm.
 */
export async function remind(history: History): Promise<void> {
  const now = Date.now();
  const open = (await history.promises()).flatMap(({ followUps = [] }) => followUps);
  const count = pressing(open, now).length;
  const next = nextNotice(open, now);
  await Promise.all([
    browser.action.setBadgeText({ text: count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ color: COLOUR }),
    // An empty title is the manifest's own.
    browser.action.setTitle({ title: count > 0 ? plural('badge_title', count) : '' }),
    next === null ? browser.alarms.clear(ALARM) : browser.alarms.create(ALARM, { when: next }),
  ]);
}

/** Called synchronously at the worker's start: the listeners wake it when an alarm comes or the browser starts. */
export function onReminder(due: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) due();
  });
  browser.runtime.onStartup.addListener(due);
}
