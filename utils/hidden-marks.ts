/** Sites on which the person wants no marks: kept by host name, on this machine. The sidebar lists the mentions all the same. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const HIDDEN = 'hiddenMarks';
const HostsSchema = v.array(v.pipe(v.string(), v.maxLength(300)));

const hostsIn = (stored: unknown): string[] => {
  const parsed = v.safeParse(HostsSchema, stored ?? []);
  return parsed.success ? parsed.output : [];
};
const load = async (): Promise<string[]> => hostsIn((await browser.storage.local.get(HIDDEN))[HIDDEN]);

export const areHidden = async (host: string): Promise<boolean> => (await load()).includes(host);

export async function hideMarks(host: string, hide: boolean): Promise<void> {
  const others = (await load()).filter((one) => one !== host);
  await browser.storage.local.set({ [HIDDEN]: hide ? [...others, host] : others });
}

/** Calls back with whether they are hidden there, from now on, whoever changed it. Returns the way to stop. */
export function onHidden(host: string, callback: (hidden: boolean) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (HIDDEN in changes) callback(hostsIn(changes[HIDDEN]?.newValue).includes(host));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
