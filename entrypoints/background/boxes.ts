/** The checker beside the page's own reply boxes: its script runs only while the person has turned it on. */
import browser from 'webextension-polyfill';
import { checksBoxes } from '@/utils/box/setting';
import { loadProfile } from '@/utils/brand/store';
import { check } from '@/utils/checker';
import type { Finding } from '@/utils/checker/finding';
import { contextFor } from '@/utils/checker/for-mention';
import type { History } from '@/utils/history';
import { authorHistory } from '@/utils/history/author';
import { inTurn, readable } from './sites';

const SCRIPT = '/content-scripts/box.js';
const ID = 'boxes';

/** Brings what the browser runs in line with the setting, in pages to come and in those that are open. */
export const arrangeBoxes = (): Promise<void> => inTurn(arrange);

async function arrange(): Promise<void> {
  const [on, matches] = await Promise.all([checksBoxes(), readable()]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (!on || matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches, js: [SCRIPT], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded
        ? undefined
        : // Pages of the browser itself refuse; there is no box of ours to check there.
          browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] }).catch(() => undefined),
    ),
  );
}

/** What the checker finds in a draft under a post; null where the post is none of ours: then nobody looks at the draft again. */
export async function checkDraft(history: History, key: string, text: string): Promise<Finding[] | null> {
  const [mention, profile] = await Promise.all([history.mention(key), loadProfile()]);
  if (!mention || !profile || mention.correction?.ours === false) return null;
  const [recent, byAuthor, log] = await Promise.all([
    history.recentReplies(mention.post.site, key),
    history.byAuthor(mention.post),
    history.interactions(key),
  ]);
  const sent = log.filter(({ type }) => type === 'sent').length;
  const { overdue } = authorHistory([mention, ...byAuthor.filter((one) => one.key !== key)], Date.now());
  return check(
    text,
    contextFor(profile, mention, {
      recent,
      repliesInThread: Math.max(sent, mention.post.ownerReply ? 1 : 0),
      overduePromise: overdue.length > 0,
    }),
  );
}
