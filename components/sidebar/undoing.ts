/** What of a log can be taken back, and whether it stands. */
import type { Interaction, InteractionType } from '@/utils/history/records';
import { standingEntries } from '@/utils/history/standing';

/** Records of what happened outside; taking them back would not unmake it. */
const FACTS: readonly InteractionType[] = ['suggested', 'inserted', 'copied'];

const isFact = ({ type }: Interaction): boolean => FACTS.includes(type);

/** A text that was taken out of the page's box is not put back by its entry: only inserting it again does that. */
export const isUndoable = (one: Interaction, log: readonly Interaction[]): boolean =>
  !isFact(one) && !(one.type === 'undone' && log.some((other) => other.id === one.of && isFact(other)));

/** Ids of the entries that nobody took back. */
export const standingIds = (log: readonly Interaction[]): Set<string> =>
  new Set(standingEntries(log).map(({ id }) => id));

/** What "undo" means now: the latest act that stands and did not merely come with another one. */
export function lastUndoable(log: readonly Interaction[]): Interaction | undefined {
  const ids = new Set(log.map(({ id }) => id));
  return standingEntries(log).findLast(
    (one) => isUndoable(one, log) && one.type !== 'undone' && !(one.batch && ids.has(one.batch)),
  );
}
