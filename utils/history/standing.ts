/** What the interactions make of a mention: status, answer, claim, tags, promises, outcome, correction. Pure. */
import type { Interaction, Standing } from './records';

export const UNTOUCHED: Standing = { status: 'open' };

const without = (tags: readonly string[], drop: readonly string[]) => tags.filter((t) => !drop.includes(t));

function answered(standing: Standing, i: Interaction & { type: 'sent' }): Standing {
  const answer = { at: i.at, agent: i.agent, text: i.text };
  return { ...standing, status: 'answered', answer };
}

function retagged(standing: Standing, i: Interaction & { type: 'tagged' }): Standing {
  const kept = without(standing.tags ?? [], [...i.add, ...i.remove]);
  return { ...standing, tags: [...kept, ...without([...new Set(i.add)], i.remove)].sort() };
}

function settled(standing: Standing, i: Interaction & { type: 'kept' | 'broken' }): Standing {
  const followUps = (standing.followUps ?? []).map((f) =>
    f.id === i.promise ? { id: f.id, text: f.text, due: f.due, [i.type]: i.at } : f,
  );
  return { ...standing, followUps };
}

/** Nobody has said yet that it was kept, or that it will not be. */
export const isOpen = ({ kept, broken }: { kept?: number; broken?: number }): boolean =>
  kept === undefined && broken === undefined;

/** One interaction further. Those that only record something (suggested, copied, inserted, note, credited) change nothing. */
export function apply(standing: Standing, i: Interaction): Standing {
  switch (i.type) {
    case 'sent':
      return answered(standing, i);
    case 'skipped':
      return { ...standing, status: 'skipped' };
    case 'promised':
      return {
        ...standing,
        followUps: [...(standing.followUps ?? []), { id: i.id, text: i.text, due: i.due }],
      };
    case 'kept':
    case 'broken':
      return settled(standing, i);
    case 'handed-over':
      return { ...standing, handedTo: { at: i.at, team: i.team } };
    case 'outcome':
      return {
        ...standing,
        outcome: { at: i.at, result: i.result, amount: i.amount, currency: i.currency },
      };
    case 'tagged':
      return retagged(standing, i);
    case 'claimed':
      return { ...standing, claim: { at: i.at, agent: i.agent } };
    case 'released':
      return { ...standing, claim: undefined };
    case 'corrected': {
      const { at, agent, kind, sentiment, ours } = i;
      const before = standing.correction;
      return {
        ...standing,
        correction: {
          at,
          agent,
          kind: kind ?? before?.kind,
          sentiment: sentiment ?? before?.sentiment,
          ours: ours ?? before?.ours,
        },
      };
    }
    case 'closed':
      return { ...standing, status: 'closed' };
    case 'reopened':
      return { ...standing, status: 'open' };
    default:
      return standing;
  }
}

/** Interactions that nobody took back. An `undone` can itself be undone, so the newest word counts. */
export function standingEntries(log: readonly Interaction[]): Interaction[] {
  const undone = new Set<string>();
  for (const i of [...log].reverse()) if (i.type === 'undone' && !undone.has(i.id)) undone.add(i.of);
  return log.filter((i) => !undone.has(i.id));
}

/** Folds a whole log, oldest first. */
export const standingOf = (log: readonly Interaction[]): Standing =>
  standingEntries(log).reduce(apply, UNTOUCHED);

/** The mention without what interactions made of it, to lay a new standing over. */
export function bare<M extends Standing>(mention: M): Omit<M, keyof Standing> {
  const { status, answer, claim, tags, followUps, handedTo, outcome, correction, ...rest } = mention;
  return rest;
}
