/** Where notes may be posted: an address that the person set up and allowed. The only place outside that this extension ever writes to. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const NAME = 'webhook';

/** https only, and no name or password in it: it would be shown and stored in the clear. */
export const WebhookSchema = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(2_000),
  v.check((text) => {
    const url = URL.parse(text);
    return url?.protocol === 'https:' && url.hostname !== '' && url.username === '' && url.password === '';
  }, 'a web address that starts with https://'),
);

/** "https://hooks.example.com/*", as permissions want it. */
export const originOfWebhook = (address: string): string => `https://${new URL(address).hostname}/*`;

/** null: none is set up. */
export async function loadWebhook(): Promise<string | null> {
  const parsed = v.safeParse(WebhookSchema, (await browser.storage.local.get(NAME))[NAME]);
  return parsed.success ? parsed.output : null;
}

export async function saveWebhook(address: string | null): Promise<void> {
  if (address === null) await browser.storage.local.remove(NAME);
  else await browser.storage.local.set({ [NAME]: v.parse(WebhookSchema, address) });
}
