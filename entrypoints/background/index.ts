/** The background worker. It may die at any moment: everything it knows is in the history or in storage. */

import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { onChecksBoxes } from '@/utils/box/setting';
import { followPolicy, loadProfile } from '@/utils/brand/store';
import { historyWhenUsed } from '@/utils/history';
import { serve } from '@/utils/messages/serve';
import { TO_WORKER } from '@/utils/messages/to-worker';
import { onTaught } from '@/utils/sites/teach/store';
import { interactionOf, keep, sendNote } from './acting';
import { arrangeBoxes, checkFrame } from './boxes';
import { checkDraft } from './checking';
import { onCommand } from './commands';
import { detail } from './detail';
import { onPageAround } from './frames';
import { catchUp, takeIn } from './judging';
import { onReminder, remind } from './reminders';
import { onRetention, sweepDaily } from './retention';
import { onToolbarButton, openBeside, select } from './sidebar';
import { bring, readGranted, readOpenTabs, readTab, readTaught, registerGranted } from './sites';
import { exportWeekly } from './weekly';

/** Mentions with open promises that one view shows: the most urgent ones. */
const DUE_LIMIT = 100;

/** A fresh install has no brand to look for: the person sets it up first. */
async function welcome(): Promise<void> {
  await followPolicy();
  if ((await loadProfile()) === null)
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

export default defineBackground({
  type: 'module',
  main() {
    const history = historyWhenUsed();

    serve(TO_WORKER, {
      'mentions/seen': async ({ mentions }, caller) => {
        const kept = await takeIn(history, onPageAround(mentions, caller));
        return {
          verdicts: kept.flatMap(({ key, verdict, status }) => (verdict ? [{ key, verdict, status }] : [])),
        };
      },
      'sidebar/open': async ({ key }, { tabId }) => {
        if (tabId === undefined) return { opened: false };
        const opening = openBeside(tabId);
        await select(tabId, key);
        return { opened: await opening };
      },
      'page/bring': async ({ part }, { tabId, frameId = 0 }) => {
        const brought = tabId !== undefined && (await bring(tabId, frameId, part));
        if (brought && part === 'page') void checkFrame(tabId, frameId);
        return { brought };
      },
      'mention/wording': async ({ key }) => ({
        text: (await detail(history, key, 0))?.suggestions[0]?.text ?? null,
      }),
      'mention/used': async (use) => void (await keep(history, await interactionOf(use))),
      'mention/list': async ({ keys }) => ({ mentions: await history.mentions(keys) }),
      'mention/detail': async ({ key, fresh }) => detail(history, key, fresh),
      'interaction/log': async ({ interaction }) => keep(history, interaction),
      'note/send': async ({ interaction, subject }) => sendNote(history, interaction, subject),
      'draft/check': async ({ key, text, known }) => ({
        findings: await checkDraft(history, key, text, known),
      }),
      'promise/list': async () => ({ mentions: await history.promises(DUE_LIMIT) }),
    });

    browser.action.onClicked.addListener((tab) => {
      onToolbarButton(tab);
      if (tab.id !== undefined) void readTab(tab.id);
    });
    const granted = () => registerGranted().then(arrangeBoxes);
    browser.permissions.onAdded.addListener(
      ({ origins = [] }) => void granted().then(() => readGranted(origins)),
    );
    browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
    onTaught((now, before) => void readTaught(now, before));
    browser.permissions.onRemoved.addListener(() => void granted());
    onChecksBoxes(() => void arrangeBoxes());
    browser.runtime.onStartup.addListener(() => void followPolicy());
    browser.storage.onChanged.addListener((_changes, area) => {
      if (area === 'managed') void followPolicy();
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void granted().then(readOpenTabs);
      void (reason === 'install' ? welcome() : followPolicy());
    });

    onReminder(() => void remind(history));
    onRetention(() => void sweepDaily(history));
    exportWeekly();
    void remind(history)
      .then(() => catchUp(history))
      .then(() => sweepDaily(history));
  },
});
