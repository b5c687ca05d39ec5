/** The sending end. Never throws: what can go wrong comes back as a value with a reason. */
import browser from 'webextension-polyfill';
import type { Envelope, MessageName, PageMessage, Reply, Request, Sent } from './map';

const isSent = (value: unknown): value is Sent<never> =>
  typeof value === 'object' && value !== null && 'ok' in value;

/** After an update the old content script lives on without its extension: every call throws, or `runtime.id` is gone. */
const wasUpdated = (detail: string): boolean =>
  !browser.runtime?.id || /context invalidated|extension is (?:disabled|unloaded)/i.test(detail);

async function send<N extends MessageName>(deliver: () => Promise<unknown>): Promise<Sent<Reply<N>>> {
  try {
    const reply = await deliver();
    return isSent(reply) ? reply : { ok: false, error: 'away', detail: 'Nobody answered.' };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, error: wasUpdated(detail) ? 'updated' : 'away', detail };
  }
}

/** Asks the worker or tells our own open pages. */
export function ask<N extends Exclude<MessageName, PageMessage>>(
  name: N,
  body: Request<N>,
): Promise<Sent<Reply<N>>> {
  const envelope: Envelope = { name, body };
  return send<N>(() => browser.runtime.sendMessage(envelope));
}

/** As `ask`, and once more where the worker died on the way: for what may be asked twice. */
export async function askAgain<N extends Exclude<MessageName, PageMessage>>(
  name: N,
  body: Request<N>,
): Promise<Sent<Reply<N>>> {
  const answer = await ask(name, body);
  return !answer.ok && answer.error === 'away' ? ask(name, body) : answer;
}

/** Asks the content script in a tab: in its top frame, or in the one named. */
export function askPage<N extends PageMessage>(
  tabId: number,
  name: N,
  body: Request<N>,
  frameId = 0,
): Promise<Sent<Reply<N>>> {
  const envelope: Envelope = { name, body };
  return send<N>(() => browser.tabs.sendMessage(tabId, envelope, { frameId }));
}
