/** Runs in one of our own pages (seed.ts): fills the extension's real history with made-up mentions. */
import { openHistory } from '@/utils/history';
import type { HistoryRow, Interaction } from '@/utils/history/records';
import { newMention } from '@/utils/history/seen';
import { standingOf } from '@/utils/history/standing';
import { sightingOf, verdictOf } from '../../bench/history/made-up';

const HOUR = 3_600_000;
const hex = (n: number): string => n.toString(16).padStart(12, '0');

/** What is done about the nth mention: of four, two are answered, of sixteen one of them with a promise, and two stand open. */
function doneAbout(n: number, key: string, seen: number): Interaction[] {
  const common = { mention: key, agent: n % 2 ? 'Kim' : 'Ada' };
  const sent: Interaction = {
    ...common,
    id: `00000000-0000-4000-8000-${hex(n)}`,
    at: seen + HOUR,
    type: 'sent',
    text: 'Thank you for telling us. We are sorry about the wait.',
  };
  const promised: Interaction = {
    ...common,
    id: `00000000-0000-4000-8001-${hex(n)}`,
    at: seen + HOUR,
    type: 'promised',
    text: 'We will write to you by the end of the week.',
    due: seen + 48 * HOUR,
  };
  if (n % 16 === 1) return [sent, promised];
  return n % 4 < 2 ? [sent] : [];
}

function rowOf(n: number, seen: number): HistoryRow {
  const mention = { ...newMention(sightingOf(n), seen), verdict: verdictOf(n) };
  const interactions = doneAbout(n, mention.key, seen);
  return { mention: { ...mention, ...standingOf(interactions) }, interactions };
}

/** The nth was seen n steps before `latest`; times in ms. */
export async function seed(count: number, latest: number, step: number): Promise<number> {
  const history = await openHistory();
  for (let from = 0; from < count; from += 1_000) {
    const some = Array.from({ length: Math.min(1_000, count - from) }, (_, i) => from + i);
    await history.takeIn(
      some.map((n) => rowOf(n, latest - n * step)),
      false,
    );
  }
  const { mentions } = await history.counts();
  history.close();
  return mentions;
}
