/**
 * What a person did, on its way to the log. It is kept in extension storage until the worker says that it is on disk, so
 * that neither a worker that dies nor a sidebar that is closed loses it; the id makes sure that it is logged once.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Interaction, InteractionSchema, type Mention } from '@/utils/history/records';
import { ask } from '@/utils/messages/ask';
import type { Sent } from '@/utils/messages/map';

const PREFIX = 'outbox:';
/** Waits in ms between attempts; after the last one it stays in the box for the next start. */
const WAITS = [0, 200, 1_000, 4_000];

type Done = Sent<{ mention: Mention; interactions: Interaction[] }>;

async function deliver(interaction: Interaction): Promise<Done> {
  let answer: Done = { ok: false, error: 'away', detail: 'Not tried.' };
  for (const wait of WAITS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    answer = await ask('interaction/log', { interaction });
    if (answer.ok || answer.error === 'updated') break;
  }
  // What the worker refuses by its shape would be refused for ever.
  if (answer.ok || answer.error === 'refused') await browser.storage.local.remove(PREFIX + interaction.id);
  return answer;
}

/** Logs one act. The answer is the mention as it stands afterwards. */
export async function log(interaction: Interaction): Promise<Done> {
  await browser.storage.local.set({ [PREFIX + interaction.id]: interaction });
  return deliver(interaction);
}

/** Sends what an earlier sidebar could not. */
export async function emptyOutbox(): Promise<void> {
  const stored = await browser.storage.local.get(null);
  for (const [name, value] of Object.entries(stored)) {
    if (!name.startsWith(PREFIX)) continue;
    const interaction = v.safeParse(InteractionSchema, value);
    if (interaction.success) await deliver(interaction.output);
    else await browser.storage.local.remove(name);
  }
}
