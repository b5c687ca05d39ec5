/** Which sites Answerable may read, as the browser knows it, and the ways to change it. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { knownFrames } from '@/utils/messages/frames';
import { TAKEOVER } from '@/utils/messages/takeover';
import { loadWebhook, originOfWebhook } from '@/utils/passing-on/webhook';
import { READERS } from '@/utils/sites';
import { fits } from '@/utils/sites/fits';

export interface Grant {
  /** "https://forum.example/*" */
  origin: string;
  /** "forum.example"; empty for every site. */
  host: string;
  /** Stands in the list of sites with a reader of their own. */
  named: boolean;
}

/** Asked for at install; only the browser itself can take these back. */
const atInstall = (): readonly string[] =>
  (browser.runtime.getManifest().host_permissions as string[] | undefined) ?? [];

const hostOf = (origin: string): string =>
  /^[^:]+:\/\/([^/]+)\//.exec(origin)?.[1]?.replace(/^\*$/, '') ?? '';

async function readGrants(): Promise<Grant[]> {
  const [{ origins = [] }, webhook] = await Promise.all([browser.permissions.getAll(), loadWebhook()]);
  // What is there for posting notes is no site to be read.
  const notSites = [...atInstall(), webhook && originOfWebhook(webhook)];
  const ours = new Set(READERS.flatMap(({ matches }) => matches.map(hostOf)));
  return origins
    .filter((origin) => !notSites.includes(origin))
    .map((origin) => ({ origin, host: hostOf(origin), named: ours.has(hostOf(origin)) }))
    .sort((a, b) => a.host.localeCompare(b.host) || a.origin.localeCompare(b.origin));
}

/** null: not known yet. */
export function useGrants(): Grant[] | null {
  const [grants, setGrants] = useState<Grant[] | null>(null);
  useEffect(() => {
    const { onAdded, onRemoved } = browser.permissions;
    const read = () => void readGrants().then(setGrants);
    read();
    onAdded.addListener(read);
    onRemoved.addListener(read);
    return () => {
      onAdded.removeListener(read);
      onRemoved.removeListener(read);
    };
  }, []);
  return grants;
}

/** May pages of this host be read? */
export const isOn = (host: string, grants: readonly Grant[]): boolean => {
  const url = new URL(`https://${host}/`);
  return [...atInstall(), ...grants.map(({ origin }) => origin)].some(
    (pattern) => hostOf(pattern) === '' || fits(url, pattern),
  );
};

/** Runs in the page: a frame ends only where it is of these sites itself, whatever page it stands in. '' is every site. */
const end = (name: string, hosts: string[]) => {
  const here = URL.parse(self.origin)?.hostname ?? '';
  const isOne = (host: string) => host === here || (host.startsWith('*.') && here.endsWith(host.slice(1)));
  if (hosts.some((host) => host === '' || isOne(host))) document.dispatchEvent(new Event(name));
};

/** Ends our script in the tabs and frames of these sites: once the permission is gone we may not even find them. */
async function leaveTabs(origins: string[]): Promise<void> {
  const [tabs, frames] = await Promise.all([browser.tabs.query({ url: origins }), knownFrames()]);
  const pages = tabs.flatMap(({ id }) => (id === undefined ? [] : [{ tabId: id, frameId: 0 }]));
  const leave = ({ tabId, frameId }: { tabId: number; frameId: number }) =>
    browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: end,
      args: [TAKEOVER, origins.map(hostOf)],
    });
  await Promise.allSettled([...pages, ...frames].map(leave));
}

/** Takes permissions back; false where only the browser's own pages can. */
export async function giveBack(origins: string[]): Promise<boolean> {
  try {
    const all = (await readGrants()).map(({ origin }) => origin);
    // Who granted every site besides is still read there.
    const isStillRead = all.some((origin) => hostOf(origin) === '' && !origins.includes(origin));
    if (!isStillRead) await leaveTabs(origins);
    return await browser.permissions.remove({ origins });
  } catch {
    return false;
  }
}

/** Must be called inside the person's click. */
export const turnOnHost = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`https://${host}/*`] }).catch(() => false);
