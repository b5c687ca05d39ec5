/** The receiving end: one listener per context, which checks name, shape and sender before a handler sees anything. */
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { parseWith } from '../validate';
import { type Envelope, MESSAGES, type MessageName, type Party, type Reply, type Sent } from './map';

export interface Caller {
  /** The tab of the page that asks; absent for our own pages. */
  tabId?: number;
  windowId?: number;
}
type Body<N extends MessageName> = v.InferOutput<(typeof MESSAGES)[N]['request']>;
export type Handler<N extends MessageName> = (body: Body<N>, caller: Caller) => Reply<N> | Promise<Reply<N>>;
/** A handler for each message that this context owns. */
export type Handlers = { [N in MessageName]?: Handler<N> };

const EnvelopeSchema = v.object({
  to: v.picklist(['page', 'worker', 'view']),
  name: v.picklist(Object.keys(MESSAGES) as [MessageName, ...MessageName[]]),
  body: v.unknown(),
});

/** Who is asking, by what the browser says of the sender; null for anybody but ourselves. */
export function partyOf(sender: Runtime.MessageSender): Party | null {
  if (sender.id !== browser.runtime.id) return null;
  const ours = browser.runtime.getURL('');
  const url = sender.url ?? '';
  if (!url.startsWith(ours)) return sender.tab ? 'page' : 'worker';
  const path = url.slice(ours.length);
  return /^(?:background\.js|_generated_background_page\.html)/.test(path) ? 'worker' : 'view';
}

const refuse = (detail: string): Sent<never> => ({ ok: false, error: 'refused', detail });

async function answer(
  self: Party,
  handlers: Handlers,
  envelope: Envelope,
  sender: Runtime.MessageSender,
): Promise<Sent<unknown>> {
  const kind = MESSAGES[envelope.name];
  const party = partyOf(sender);
  if (kind.to !== self || !party || !(kind.from as readonly Party[]).includes(party))
    return refuse(
      `"${envelope.name}" may be sent by ${kind.from.join(' or ')}, not by ${party ?? 'a stranger'}.`,
    );
  const parsed = parseWith(kind.request as v.GenericSchema, envelope.body);
  if (!parsed.ok)
    return refuse(parsed.problems.map((p) => `"${envelope.name}" ${p.field}: ${p.expected}`).join('; '));
  const handle = handlers[envelope.name] as (body: unknown, caller: Caller) => unknown;
  try {
    return {
      ok: true,
      value: await handle(parsed.value, { tabId: sender.tab?.id, windowId: sender.tab?.windowId }),
    };
  } catch (error) {
    return { ok: false, error: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Registers the one listener of this context. Call it synchronously at the top: a worker that registers later misses the message
 * that woke it. Handlers start synchronously too, because opening the side panel is allowed only inside the user's click.
 */
export function serve(self: Party, handlers: Handlers): () => void {
  const listener = (data: unknown, sender: Runtime.MessageSender): Promise<Sent<unknown>> | undefined => {
    const envelope = v.safeParse(EnvelopeSchema, data);
    if (!envelope.success || envelope.output.to !== self || !handlers[envelope.output.name]) return undefined;
    return answer(self, handlers, envelope.output as Envelope, sender);
  };
  const onMessage = listener as unknown as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
