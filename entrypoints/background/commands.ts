/** The keys of the browser's own shortcut page, which work wherever the focus is. */
import type { Tabs } from 'webextension-polyfill';
import { askPage } from '@/utils/messages/ask';
import { PAGE_COMMANDS, type PageCommand } from '@/utils/messages/to-page';
import { select } from './sidebar';

const isPageCommand = (command: string): command is PageCommand =>
  (PAGE_COMMANDS as readonly string[]).includes(command);

/** A page that we do not read stays silent: it has no mentions to go to. */
export async function onCommand(command: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined || !isPageCommand(command)) return;
  const answer = await askPage(tab.id, 'page/command', { command });
  // An open sidebar goes along.
  if (answer.ok && answer.value.key) await select(tab.id, answer.value.key);
}
