/** Has the worker post a note and log it, and puts what went wrong into words. */
import type { Interaction } from '@/utils/history/records';
import { ask } from '@/utils/messages/ask';
import { t } from '../../words';

interface Passed {
  type: 'handed-over' | 'credited';
  team: string;
  note: string;
  subject: string;
}

type Sending = { ok: true; id: string } | { ok: false; words: string };

export async function sendNote(key: string, agent: string, passed: Passed): Promise<Sending> {
  const { subject, ...entry } = passed;
  const id = crypto.randomUUID();
  const interaction: Interaction = {
    ...entry,
    id,
    mention: key,
    at: Date.now(),
    ...(agent && { agent }),
  };
  const answer = await ask('note/send', { interaction, subject });
  if (!answer.ok) return { ok: false, words: t('pass_unsure') };
  const { value } = answer;
  switch (value.outcome) {
    case 'sent':
      return { ok: true, id };
    case 'not-allowed':
      return { ok: false, words: t('pass_not_allowed') };
    case 'refused':
      return { ok: false, words: t('pass_refused', String(value.status)) };
    case 'unreachable':
      return { ok: false, words: t('pass_unreachable') };
  }
}
