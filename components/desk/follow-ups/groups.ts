/** Promises in the groups in which they are looked at. Pure. */
import type { Mention } from '@/utils/history/records';
import { type FollowUp, type FollowUpState, stateOf } from '@/utils/promises/followUps';

export interface Promised {
  mention: Mention;
  followUp: FollowUp;
  state: FollowUpState;
}

export const GROUPS = ['overdue', 'due', 'open', 'kept', 'broken'] as const;
export type Group = (typeof GROUPS)[number];

const groupOf = (state: FollowUpState): Group => (state === 'kept-late' ? 'kept' : state);

/** A mention may hold several promises, and the lists of open and kept ones the same mention: each promise counts once. */
export function grouped(mentions: readonly Mention[], now: number): Record<Group, Promised[]> {
  const groups: Record<Group, Promised[]> = { overdue: [], due: [], open: [], kept: [], broken: [] };
  const seen = new Set<string>();
  for (const mention of mentions)
    for (const followUp of mention.followUps ?? []) {
      if (seen.has(followUp.id)) continue;
      seen.add(followUp.id);
      const state = stateOf(followUp, now);
      groups[groupOf(state)].push({ mention, followUp, state });
    }
  for (const group of ['overdue', 'due', 'open', 'broken'] as const)
    groups[group].sort((a, b) => a.followUp.due - b.followUp.due);
  groups.kept.sort((a, b) => b.followUp.kept! - a.followUp.kept!);
  return groups;
}
