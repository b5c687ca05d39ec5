/** Posting a note to the webhook: the one network request of the extension, made only when a person presses its button. */
import browser from 'webextension-polyfill';
import { loadWebhook, originOfWebhook } from './webhook';

/** How long the other side may take, in ms. */
const PATIENCE = 15_000;

export interface PassedNote {
  subject: string;
  /** Exactly as the person saw it before sending. */
  text: string;
  team: string;
}

export type PostOutcome =
  | { outcome: 'sent' }
  /** No address is set up, or its permission was taken back. */
  | { outcome: 'not-allowed' }
  /** The other side answered with this HTTP status. */
  | { outcome: 'refused'; status: number }
  /** No answer: no network, a redirect, or too slow. It may have arrived or not. */
  | { outcome: 'unreachable' };

/** `text` stands by itself for the chat tools whose incoming webhooks read nothing else (Slack, Mattermost, Google Chat). */
const bodyOf = ({ subject, text, team }: PassedNote): string =>
  JSON.stringify({ text: `${subject}\n${text}`, subject, note: text, team });

export async function postNote(note: PassedNote): Promise<PostOutcome> {
  const address = await loadWebhook();
  if (!address || !(await browser.permissions.contains({ origins: [originOfWebhook(address)] })))
    return { outcome: 'not-allowed' };
  try {
    const { ok, status } = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: bodyOf(note),
      // Nothing that tells who or where we are, and nowhere but to the address that was allowed.
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return ok ? { outcome: 'sent' } : { outcome: 'refused', status };
  } catch {
    return { outcome: 'unreachable' };
  }
}
