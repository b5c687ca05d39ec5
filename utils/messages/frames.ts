/**
 * The frames of a tab in which posts are read: embedded comments, review widgets. Which they are stands in the session's storage,
 * because the worker may die at any moment; those that have gone are found out by asking them. What they know is put together by
 * whoever asks.
 */
import browser from 'webextension-polyfill';
import { askPage } from './ask';
import type { PageMessage, PageState, Reply, Request, Sent } from './map';

const prefixOf = (tabId: number): string => `frame:${tabId}:`;

/** The page's script runs in this frame. Each has a name of its own: several may come at once. */
export async function noteFrame(tabId: number, frameId: number): Promise<void> {
  if (frameId > 0) await browser.storage.session.set({ [prefixOf(tabId) + frameId]: true });
}

/** In all tabs, those included that have gone since somebody last asked them. */
export async function knownFrames(): Promise<{ tabId: number; frameId: number }[]> {
  return Object.keys(await browser.storage.session.get(null)).flatMap((name) => {
    const [, tabId, frameId] = /^frame:(\d+):(\d+)$/.exec(name) ?? [];
    return frameId ? [{ tabId: Number(tabId), frameId: Number(frameId) }] : [];
  });
}

/** In the order in which they came: as a rule, that of the page. */
const framesOf = async (tabId: number): Promise<number[]> =>
  (await knownFrames()).flatMap((one) => (one.tabId === tabId ? [one.frameId] : [])).sort((a, b) => a - b);

export interface Heard<R> {
  frameId: number;
  answer: Sent<R>;
}

async function askFrame<N extends PageMessage>(
  tabId: number,
  frameId: number,
  name: N,
  body: Request<N>,
): Promise<Heard<Reply<N>>> {
  const answer = await askPage(tabId, name, body, frameId);
  if (frameId > 0 && !answer.ok && answer.error === 'away')
    await browser.storage.session.remove(prefixOf(tabId) + frameId);
  return { frameId, answer };
}

/** Asks the page and all frames in it: the page's answer comes first, then those of the frames that are still there. */
export async function askAll<N extends PageMessage>(
  tabId: number,
  name: N,
  body: Request<N>,
): Promise<[Heard<Reply<N>>, ...Heard<Reply<N>>[]]> {
  const [page, ...frames] = await Promise.all([
    askFrame(tabId, 0, name, body),
    ...(await framesOf(tabId)).map((frameId) => askFrame(tabId, frameId, name, body)),
  ]);
  return [page!, ...frames.filter(({ answer }) => answer.ok)];
}

/** Asks the page, then one frame after the other, until one has what is asked for; else the page's own answer counts. */
export async function askWhoHas<N extends PageMessage>(
  tabId: number,
  name: N,
  body: Request<N>,
  has: (reply: Reply<N>) => boolean,
): Promise<Sent<Reply<N>>> {
  const page = await askPage(tabId, name, body);
  if (page.ok && has(page.value)) return page;
  for (const frameId of await framesOf(tabId)) {
    const { answer } = await askFrame(tabId, frameId, name, body);
    if (answer.ok && has(answer.value)) return answer;
  }
  return page;
}

/** Scrolls to a mention wherever it is; false where it is gone. */
export async function revealIn(tabId: number, key: string): Promise<boolean> {
  const answer = await askWhoHas(tabId, 'page/reveal', { key }, ({ found }) => found);
  return answer.ok && answer.value.found;
}

/** A page and its frames as one: every mention once, on the page if it is there and in its frames otherwise. */
export function merged(page: PageState, frames: readonly PageState[]): PageState {
  const mentions = new Map(page.mentions.map((one) => [one.key, one]));
  for (const one of frames.flatMap((frame) => frame.mentions)) {
    const known = mentions.get(one.key);
    if (!known || (one.present && !known.present)) mentions.set(one.key, one);
  }
  return {
    ...page,
    posts: frames.reduce((sum, { posts }) => sum + posts, page.posts),
    mentions: [...mentions.values()],
  };
}
