/** Keeping what a person did, with what follows from it: promises become follow-ups. */
import { loadAgent } from '@/utils/brand/store';
import type { History } from '@/utils/history';
import type { Interaction, Mention } from '@/utils/history/records';
import type { Request } from '@/utils/messages/map';
import { type PostOutcome, postNote } from '@/utils/passing-on/post';
import { withCompanions } from '@/utils/promises/companions';
import { remind } from './reminders';

/** What a person did with the first wording on the page itself, without the sidebar. */
export async function interactionOf(use: Request<'mention/used'>): Promise<Interaction> {
  const { key, text, ...rest } = use;
  const agent = (await loadAgent()) || undefined;
  return { ...rest, mention: key, at: Date.now(), agent, text, suggestion: text };
}

/** Resolves when the act and all that comes with it are on disk. */
export async function keep(
  history: History,
  act: Interaction,
): Promise<{ mention: Mention; interactions: Interaction[] }> {
  const [mention] = await history.logAll(await withCompanions(act, await history.interactions(act.mention)));
  const interactions = await history.interactions(act.mention);
  void remind(history);
  return { mention: mention!, interactions };
}

/** Posts a note first, and keeps it as passed on only when it has arrived. */
export async function sendNote(history: History, act: Interaction, subject: string): Promise<PostOutcome> {
  if (act.type !== 'handed-over' && act.type !== 'credited') throw new Error('Only notes are posted.');
  const sent = await postNote({ subject, text: act.note ?? '', team: act.team });
  if (sent.outcome === 'sent') await keep(history, act);
  return sent;
}
