/** Where taught sites live: extension storage, checked on the way in and on the way out. The only file here that knows a browser. */
import browser from 'webextension-polyfill';
import type { Parsed } from '../../validate';
import { parseTaughtSite, type TaughtSite } from './taught';

const TAUGHT = 'taught';
/** Each is tried on every page of its hosts; nobody teaches more than a handful. */
const MOST = 200;

/** What is stored, without what no longer fits the schema. */
function sitesIn(stored: unknown): TaughtSite[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MOST).flatMap((data) => {
    const parsed = parseTaughtSite(data);
    return parsed.ok ? [parsed.value] : [];
  });
}

/** All taught sites, the latest first. */
export async function loadTaught(): Promise<TaughtSite[]> {
  return sitesIn((await browser.storage.local.get(TAUGHT))[TAUGHT]);
}

/** One host has one taught reader: what others say of these hosts goes, and whoever has no host left goes as well. */
const without = (sites: TaughtSite[], hosts: readonly string[]): TaughtSite[] =>
  sites
    .map((site) => ({ ...site, hosts: site.hosts.filter((host) => !hosts.includes(host)) }))
    .filter((site) => site.hosts.length > 0);

/** Checks and keeps a site, in the place of what was taught for its hosts before. A bad one is answered with its problems. */
export async function saveTaught(data: unknown): Promise<Parsed<TaughtSite>> {
  const parsed = parseTaughtSite(data);
  if (!parsed.ok) return parsed;
  const others = without(await loadTaught(), parsed.value.hosts);
  await browser.storage.local.set({ [TAUGHT]: [parsed.value, ...others].slice(0, MOST) });
  return parsed;
}

export async function removeTaught(site: TaughtSite): Promise<void> {
  await browser.storage.local.set({ [TAUGHT]: without(await loadTaught(), site.hosts) });
}

/** Calls back with the sites before and after every change, in whichever context it was made. Returns the way to stop. */
export function onTaught(callback: (sites: TaughtSite[], before: TaughtSite[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
    const change = changes[TAUGHT];
    if (change) callback(sitesIn(change.newValue), sitesIn(change.oldValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
