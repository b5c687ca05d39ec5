/** Changing many mentions at once, so that it can be taken back at once. */
import type { History } from '@/utils/history';
import type { Interaction, Mention } from '@/utils/history/records';

/** What a bulk edit does to each mention: an interaction before it knows whose and when. */
export type Edit =
  Extract<
    Interaction,
    { type: 'closed' | 'reopened' | 'tagged' | 'handed-over' | 'outcome' | 'note' | 'kept' }
  > extends infer One
    ? One extends Interaction
      ? Omit<One, 'id' | 'mention' | 'at' | 'agent' | 'batch'>
      : never
    : never;

interface By {
  at: number;
  agent?: string;
  /** Shared by all of one edit. */
  batch: string;
}

/** Interactions in one transaction: enough to be quick, few enough that other windows get their turn. */
const AT_ONCE = 500;

/**
 * Logs the edit for each mention. If it stops half-way (a full disk), what is done is done and undoing the batch takes it back.
 * @throws HistoryError
 */
export async function applyEdit(
  history: Pick<History, 'logAll'>,
  edit: Edit,
  keys: readonly string[],
  by: By,
): Promise<Mention[]> {
  const changed: Mention[] = [];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE);
    const interactions = some.map(
      (mention) => ({ ...edit, ...by, mention, id: crypto.randomUUID() }) as Interaction,
    );
    changed.push(...(await history.logAll(interactions)));
  }
  return changed;
}

/** Keys of all that a filter finds, however many pages they fill. */
export async function keysOf(
  history: Pick<History, 'find'>,
  filter: Parameters<History['find']>[0],
): Promise<string[]> {
  const keys: string[] = [];
  let after: number | undefined;
  do {
    const found = await history.find(filter, { limit: 1_000, after });
    keys.push(...found.mentions.map(({ key }) => key));
    after = found.next;
  } while (after !== undefined);
  return keys;
}

/** "vip, north  vip" → ["vip", "north"]: between commas, each once. */
export const tagsOf = (written: string): string[] => [
  ...new Set(
    written
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];
