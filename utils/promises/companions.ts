/**
 * What is logged along with an act: the promises of an answer (P17), and what an undo takes with it. Everything that came with an
 * entry carries that entry's id as its `batch`. Pure; the worker writes both in one transaction.
 */
import type { Interaction } from '../history/records';
import { standingEntries } from '../history/standing';
import { followUpsOf } from './from-answer';

/** An entry without its own id: that is made from the one it came with, so that the same act sent twice is kept once. */
type Companion = Interaction extends infer One ? (One extends Interaction ? Omit<One, 'id'> : never) : never;

type Answer = Interaction & { type: 'inserted' | 'sent' };
type Promised = Interaction & { type: 'promised' };

const isAnswer = (one: Interaction): one is Answer => one.type === 'inserted' || one.type === 'sent';
const isPromise = (one: Interaction): one is Promised => one.type === 'promised';

/** Promises of texts that were inserted since the last one sent: another text takes their place, as long as nothing came of them. */
function replaceable(standing: readonly Interaction[]): Promised[] {
  const sent = standing.findLastIndex(({ type }) => type === 'sent');
  const inserted = new Set(
    standing.slice(sent + 1).flatMap((one) => (one.type === 'inserted' ? one.id : [])),
  );
  const settled = new Set(
    standing.flatMap((one) => (one.type === 'kept' || one.type === 'broken' ? one.promise : [])),
  );
  return standing
    .filter(isPromise)
    .filter(({ id, batch }) => batch !== undefined && inserted.has(batch) && !settled.has(id));
}

function withAnswer(answer: Answer, log: readonly Interaction[]): Companion[] {
  if (!answer.text) return [];
  const { mention, agent, id: batch } = answer;
  const at = answer.at + 1;
  const made = followUpsOf(answer.text, new Date(answer.at));
  const standing = standingEntries(log);
  const known = new Set(standing.filter(isPromise).map(({ text }) => text));
  const said = new Set(made.map(({ text }) => text));
  const dropped = replaceable(standing).filter(({ text }) => !said.has(text));
  return [
    ...dropped.map(({ id: of }) => ({ type: 'undone' as const, of, mention, agent, batch, at })),
    ...made
      .filter(({ text }) => !known.has(text))
      .map(({ text, due }) => ({ type: 'promised' as const, text, due, mention, agent, batch, at })),
  ];
}

/** Undoing takes along what came with the entry; undoing an undo brings that back. */
function withUndo(undo: Interaction & { type: 'undone' }, log: readonly Interaction[]): Companion[] {
  const { mention, agent, id: batch, of } = undo;
  return standingEntries(log)
    .filter((one) => one.batch === of)
    .map((one) => ({ type: 'undone', of: one.id, mention, agent, batch, at: undo.at + 1 }));
}

/** @param log of the mention before the act, oldest first. */
export function companionsOf(act: Interaction, log: readonly Interaction[]): Companion[] {
  if (log.some(({ id }) => id === act.id)) return [];
  if (isAnswer(act)) return withAnswer(act, log);
  return act.type === 'undone' ? withUndo(act, log) : [];
}

/** A uuid made from another and a number (RFC 9562, version 5: a name-based SHA-1). */
async function derivedId(from: string, n: number): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(`${from}/${n}`)));
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The act and what is logged along with it, each with its id. */
export const withCompanions = async (
  act: Interaction,
  log: readonly Interaction[],
): Promise<Interaction[]> => [
  act,
  ...(await Promise.all(
    companionsOf(act, log).map(async (one, n) => ({ ...one, id: await derivedId(act.id, n) }) as Interaction),
  )),
];
