/** The keys of the browser's own shortcut page, which work wherever the focus is: from mention to mention, through frames too. */
import browser, { type Tabs } from 'webextension-polyfill';
import { askPage } from '@/utils/messages/ask';
import { askAll, askWhoHas, merged } from '@/utils/messages/frames';
import { leftIn, selectedIn } from '@/utils/selected';
import { select } from './sidebar';

/** Commands of the manifest, with how far each goes down the page. */
const STEPS: Record<string, number> = { 'next-mention': 1, 'previous-mention': -1, 'insert-reply': 0 };

/** In page order; those of frames come after the page's own. null: nothing is read in this tab. */
async function keysOn(tabId: number): Promise<string[] | null> {
  const states = (await askAll(tabId, 'page/state', {})).flatMap(({ answer }) =>
    answer.ok ? [answer.value] : [],
  );
  const [page, ...frames] = states;
  if (!page) return null;
  return merged(page, frames).mentions.flatMap(({ key, present }) => (present ? [key] : []));
}

/** The mention that somebody came to last, by keys, by a click on its mark or in the sidebar. */
async function currentOn(tabId: number): Promise<unknown> {
  const [shown, left] = [selectedIn(tabId), leftIn(tabId)];
  const known = await browser.storage.session.get([shown, left]);
  return known[shown] ?? known[left];
}

/** The key before: only while it is being worked off, so nothing is lost with the worker. */
let before: Promise<void> = Promise.resolve();

/** One after the other: who goes on and answers in one breath answers the mention they came to. */
export function onCommand(command: string, tab: Tabs.Tab | undefined): Promise<void> {
  const now = before.then(() => follow(command, tab));
  before = now.catch(() => undefined);
  return now;
}

async function follow(command: string, tab: Tabs.Tab | undefined): Promise<void> {
  const by = STEPS[command];
  if (tab?.id === undefined || by === undefined) return;
  const keys = await keysOn(tab.id);
  if (!keys) return;
  const at = keys.indexOf((await currentOn(tab.id)) as string);
  // Round the ends; to begin with, to the first, or up from the end.
  const key = keys.at(at < 0 ? Math.min(by, 0) : (at + by) % keys.length) ?? null;
  const body = { key, answer: by === 0 };
  if (key === null) return void askPage(tab.id, 'page/go', body);
  const answer = await askWhoHas(tab.id, 'page/go', body, ({ found }) => found);
  // An open sidebar goes along.
  if (answer.ok && answer.value.found) await select(tab.id, key);
}
