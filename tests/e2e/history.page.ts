/** Runs in a blank page (tests/bench/blank-page.ts): the history in the browser's real IndexedDB. */
import { type HistoryErrorCode, openHistory } from '@/utils/history';
import { HistoryError } from '@/utils/history/errors';
import type { Interaction } from '@/utils/history/records';
import { NOON, sighting, uuid } from '../unit/history/samples';

const history = openHistory();

export async function see(from: number, to: number): Promise<number> {
  const all = Array.from({ length: to - from }, (_, i) => sighting(from + i));
  return (await (await history).seen(all, NOON)).length;
}

const sent = (n: number): Interaction => ({
  id: uuid(n),
  mention: `x:${n % 10}`,
  at: NOON + n,
  type: 'sent',
});

/** Logs one after the other and tells of each as soon as it is acknowledged, until the page is killed. */
export async function logUntilKilled(from: number, to: number): Promise<void> {
  const open = await history;
  const tell = (globalThis as unknown as { acknowledged(n: number): Promise<void> }).acknowledged;
  await Promise.all(
    Array.from({ length: to - from }, async (_, i) => {
      await open.log(sent(from + i));
      await tell(from + i);
    }),
  );
}

/** Ids of everything that was logged about the first ten mentions. */
export async function logged(): Promise<string[]> {
  const open = await history;
  const logs = await Promise.all(Array.from({ length: 10 }, (_, n) => open.interactions(`x:${n}`)));
  return logs.flat().map((one) => one.id);
}

export const counts = async () => (await history).counts();

export async function find(text: string): Promise<string[]> {
  const found = await (await history).find({ text }, { limit: 5 });
  return found.mentions.map((mention) => mention.key);
}

/** 20,000 characters that do not compress. */
const noise = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3_000)), (n) => n.toString(36))
    .join(' ')
    .slice(0, 20_000);

/** Writes large posts until the disk is said to be full; which error came, and how many posts are there then. */
export async function fillUp(): Promise<{ code: HistoryErrorCode | null; said: number; kept: number }> {
  const open = await history;
  let said = 0;
  let code: HistoryErrorCode | null = null;
  try {
    for (let n = 100; n < 3_000; n += 20) {
      const sightings = Array.from({ length: 20 }, (_, i) => sighting(n + i, { text: noise() }));
      said += (await open.seen(sightings, NOON)).length;
    }
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    code = error.code;
  }
  return { code, said, kept: (await open.counts()).mentions };
}
