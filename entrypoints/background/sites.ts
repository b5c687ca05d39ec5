/** Where the content script runs besides the sites of the manifest: what the person granted, and the tab they clicked in. */
import browser from 'webextension-polyfill';
import { noteFrame } from '@/utils/messages/frames';
import type { Part } from '@/utils/messages/to-worker';
import { loadWebhook, originOfWebhook } from '@/utils/passing-on/webhook';
import { fits } from '@/utils/sites/fits';
import { loadTaught } from '@/utils/sites/teach/store';
import type { TaughtSite } from '@/utils/sites/teach/taught';

/** In this order: the second asks for what the first offers. */
const SCRIPTS = ['/content-scripts/readers.js', '/content-scripts/page.js'];
const FRAME = '/content-scripts/frame.js';
const GRANTED = 'granted-sites';
const TAUGHT = 'taught-sites';
const FRAMES = 'frames';

/** Sites where the browser runs the script by the manifest. */
const byManifest = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches);

/** Sites whose pages may be read. The webhook's permission is for posting notes there, not for reading its pages. */
export async function readable(): Promise<string[]> {
  const [{ origins = [] }, webhook] = await Promise.all([browser.permissions.getAll(), loadWebhook()]);
  const posting = webhook && originOfWebhook(webhook);
  return origins.filter((origin) => origin !== posting);
}

/** One after the other: of two at once the second would find the name taken. */
let registering: Promise<void> = Promise.resolve();
export const inTurn = (work: () => Promise<void>): Promise<void> => {
  registering = registering.catch(() => undefined).then(work);
  return registering;
};

async function unregister(id: string): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
}

/** Registers the scripts for these pages, in the place of what was registered under this name before. */
async function register(id: string, matches: string[], excludeMatches?: string[]): Promise<void> {
  await unregister(id);
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id, matches, excludeMatches, js: SCRIPTS, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Runs the script on every site granted since install, now and after the browser's next start. */
export const registerGranted = (): Promise<void> =>
  inTurn(async () => {
    const named = byManifest();
    const granted = (await readable()).filter((origin) => !named.includes(origin));
    // Who grants every site grants those of the manifest once more: one copy of the script is enough.
    await register(GRANTED, granted, named);
    await registerFrames();
  });

/** In every frame of the sites that may be read, wherever they are embedded: it asks for the rest where there is something to read. */
async function registerFrames(): Promise<void> {
  await unregister(FRAMES);
  const matches = await readable();
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: FRAMES,
      matches,
      js: [FRAME],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

const patternsOf = (sites: readonly TaughtSite[]): string[] =>
  sites.flatMap(({ hosts }) => hosts.map((host) => `*://${host}/*`));

/**
 * The manifest's own sites load three readers and nothing that was taught. Where the person taught one of them, the whole set
 * follows: of two copies of the page's script the later one takes over, and both then have all readers.
 */
async function registerTaught(): Promise<void> {
  const named = byManifest();
  const isNamed = (pattern: string) => named.some((one) => fits(new URL(pattern.replace('*', 'https')), one));
  await register(TAUGHT, patternsOf(await loadTaught()).filter(isNamed));
}

/** A site was taught, changed or forgotten: its open pages are read anew. */
export async function readTaught(now: TaughtSite[], before: TaughtSite[]): Promise<void> {
  await inTurn(registerTaught);
  const inBoth = (site: TaughtSite) =>
    [now, before].every((sites) => sites.some((one) => JSON.stringify(one) === JSON.stringify(site)));
  await readTabs(patternsOf([...now, ...before].filter((site) => !inBoth(site))));
}

/** Looks for posts in all frames of a tab that we may read. */
const lookInFrames = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FRAME] });

/** Reads a tab that is open already. A copy that runs there gives way to the new one. */
export async function readTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: SCRIPTS });
    await lookInFrames(tabId);
    return true;
  } catch {
    // The browser's own pages, its store and pages we were not granted refuse; the sidebar says "not read here".
    return false;
  }
}

const FILES: Record<Part, string[]> = {
  readers: ['/content-scripts/readers.js'],
  reply: ['/reply.js'],
  page: SCRIPTS,
};

/** Runs a part of the page's script in its tab or frame; false where that has become one that we may not read. */
export async function bring(tabId: number, frameId: number, part: Part): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: FILES[part] });
    if (part === 'page') await noteFrame(tabId, frameId);
    return true;
  } catch {
    return false;
  }
}

/** Only tabs that we may read have an address for us to find them by. */
async function readTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.all(tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : readTab(id))));
}

/**
 * Sites were turned on: their open pages are read from now on, and their frames in whatever page is open. The active tabs may be
 * ours to read without a permission that lasts, by a click on the toolbar button.
 */
export async function readGranted(origins: readonly string[]): Promise<void> {
  const ours = await readable();
  const fresh = origins.filter((origin) => ours.includes(origin));
  if (fresh.length === 0) return;
  await readTabs(fresh);
  const tabs = await Promise.all([browser.tabs.query({ url: ours }), browser.tabs.query({ active: true })]);
  const ids = new Set(
    tabs.flat().flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id])),
  );
  await Promise.allSettled([...ids].map(lookInFrames));
}

/** After an install or update, open pages go on without a reload. */
export async function readOpenTabs(): Promise<void> {
  await readTabs(await readable());
}
