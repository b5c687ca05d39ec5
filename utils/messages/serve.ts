/** The receiving end: one listener per context, which checks name, sender and shape by its own table before a handler sees anything. */
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { parseWith } from '../validate';
import type { Kind, Party, Table } from './kind';
import type { ReplyOf, Sent } from './map';

export interface Caller {
  /** The tab of the page that asks; absent for our own pages. */
  tabId?: number;
  windowId?: number;
  /** 0: the page itself; else a frame in it. */
  frameId?: number;
  /** The address in the tab's address bar, where the browser tells it. */
  tabUrl?: string;
}
export type Handler<K extends Kind<v.GenericSchema, unknown>> = (
  body: v.InferOutput<K['request']>,
  caller: Caller,
) => ReplyOf<K> | Promise<ReplyOf<K>>;
/** A handler for each message of the table that this context owns. */
export type Handlers<T extends Table> = { [N in keyof T]?: Handler<T[N]> };

/** Who is asking, by what the browser says of the sender; null for anybody but ourselves. */
export function partyOf(sender: Runtime.MessageSender): Party | null {
  if (sender.id !== browser.runtime.id) return null;
  const ours = browser.runtime.getURL('');
  const url = sender.url ?? '';
  if (!url.startsWith(ours)) return sender.tab ? 'page' : 'worker';
  const path = url.slice(ours.length);
  return /^(?:background\.js|_generated_background_page\.html)/.test(path) ? 'worker' : 'view';
}

const callerOf = ({ tab, frameId }: Runtime.MessageSender): Caller => ({
  tabId: tab?.id,
  windowId: tab?.windowId,
  frameId: tab && frameId,
  tabUrl: tab?.url,
});

const refuse = (detail: string): Sent<never> => ({ ok: false, error: 'refused', detail });

async function answer(
  { from, request }: Kind<v.GenericSchema, unknown>,
  handle: (body: unknown, caller: Caller) => unknown,
  { name, body }: { name: string; body?: unknown },
  sender: Runtime.MessageSender,
): Promise<Sent<unknown>> {
  const party = partyOf(sender);
  if (!party || !from.includes(party))
    return refuse(`"${name}" may be sent by ${from.join(' or ')}, not by ${party ?? 'a stranger'}.`);
  const parsed = parseWith(request, body);
  if (!parsed.ok) return refuse(parsed.problems.map((p) => `"${name}" ${p.field}: ${p.expected}`).join('; '));
  try {
    return {
      ok: true,
      value: await handle(parsed.value, callerOf(sender)),
    };
  } catch (error) {
    return { ok: false, error: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Registers the one listener of this context. Call it synchronously at the top: a worker that registers later misses the message
 * that woke it. Handlers start synchronously too, because opening the side panel is allowed only inside the user's click.
 */
export function serve<T extends Table>(table: T, handlers: Handlers<T>): () => void {
  const EnvelopeSchema = v.object({ name: v.picklist(Object.keys(handlers)), body: v.unknown() });
  const listener = (data: unknown, sender: Runtime.MessageSender): Promise<Sent<unknown>> | undefined => {
    const envelope = v.safeParse(EnvelopeSchema, data);
    if (!envelope.success) return undefined;
    const { name } = envelope.output;
    return answer(table[name]!, handlers[name] as Handler<Table[string]>, envelope.output, sender);
  };
  const onMessage = listener as unknown as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
