/** From a post in the DOM to its painted mark, beside the bare platform: a message to the worker and back with one database write. */
import type { CDPSession, Worker } from '@playwright/test';
import { tweet } from '../../e2e/pages';
import type { FeedPage } from './page';

const TIMES = 60;
const NAME = 'Perpetua';

export const percentile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? 0;

/** Runs in the page: one post after the other comes in on top; times in ms until its mark is on the screen. */
async function postsHere({ posts, name }: { posts: string[]; name: string }): Promise<number[]> {
  const timeline = document.querySelector('#timeline')!;
  const marked = (n: number): boolean => {
    const marks = document.querySelector('answerable-marks')?.shadowRoot;
    const button = marks?.querySelector(`button[aria-label*="${name}${n}."]`);
    return button?.checkVisibility({ visibilityProperty: true }) ?? false;
  };
  const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
  const times: number[] = [];
  for (const [n, html] of posts.entries()) {
    // Not in step with the frames.
    await new Promise((done) => setTimeout(done, 40 + ((n * 37) % 90)));
    timeline.replaceChildren(document.createRange().createContextualFragment(html));
    const start = performance.now();
    while (!marked(n) && performance.now() - start < 5_000)
      await new Promise((done) => requestAnimationFrame(done));
    await painted();
    times.push(performance.now() - start);
  }
  return times;
}

export function postToMark({ page }: FeedPage): Promise<number[]> {
  const posts = Array.from({ length: TIMES }, (_, i) =>
    tweet({
      id: String(9_000_000 + i),
      name: `${NAME}${i}`,
      handle: `perpetua${i}`,
      text: `Order number ${i} from Fernhill never arrived, what now?`,
    }),
  );
  return page.evaluate(postsHere, { posts, name: NAME });
}

/** The world of our content script, where the extension's messages can be sent from. */
async function worldOf(session: CDPSession): Promise<number> {
  const worlds: { id: number; auxData?: { type?: string } }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = worlds.find(({ auxData }) => auxData?.type === 'isolated');
  await session.send('Runtime.disable');
  if (!ours) throw new Error("No content script runs in the bench's page.");
  return ours.id;
}

/** Times in ms of a message that the worker answers when one small record is on disk. */
export async function roundTrips({ session }: FeedPage, worker: Worker): Promise<number[]> {
  await worker.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bench', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('records');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    chrome.runtime.onMessage.addListener((message, _sender, answer) => {
      if (message?.bench === undefined) return false;
      const writing = database.transaction('records', 'readwrite');
      writing.objectStore('records').put({ text: 'one post', n: message.bench }, message.bench);
      writing.oncomplete = () => answer(true);
      return true;
    });
  });
  const { result } = await session.send('Runtime.evaluate', {
    contextId: await worldOf(session),
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const times = [];
      for (let n = 0; n < ${TIMES}; n++) {
        await new Promise((done) => setTimeout(done, 40 + ((n * 37) % 90)));
        const start = performance.now();
        await chrome.runtime.sendMessage({ bench: n });
        times.push(performance.now() - start);
      }
      return times;
    })()`,
  });
  return result.value as number[];
}
