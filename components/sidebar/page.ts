/** What the page beside the sidebar says of itself, or why it says nothing. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askAll, merged } from '@/utils/messages/frames';
import type { PageState, Sent } from '@/utils/messages/map';
import { linesTo } from './frames';
import { onPageChanged } from './page-changes';
import type { BesideTab } from './tab';

export type PageView =
  | { kind: 'waiting' }
  /** `framesOnly`: not the page itself, which we may not read, but frames in it. */
  | { kind: 'read'; state: PageState; framesOnly?: boolean }
  /** The tab was closed. */
  | { kind: 'gone' }
  /** We may not read this site yet; `origin` is null where the browser does not even tell us which site it is. */
  | { kind: 'off'; origin: string | null }
  /** A page that no extension may read. */
  | { kind: 'closed' }
  /** We may read it, and nobody answers: the page is older than our permission or our version. */
  | { kind: 'silent' }
  /** This sidebar itself belongs to a version that is gone. */
  | { kind: 'updated' }
  | { kind: 'failed'; detail: string };

/** Waits in ms before an answer is given up: the page's script starts when the page has settled. */
const PATIENCE = [250, 750, 2_000];
/** Pages where even a permission does not let extensions in. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'addons.mozilla.org'];

/** "https://example.com/*", as permissions want it; null for a page that is not of the web. */
export function originOf(url: string): string | null {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || CLOSED_HOSTS.includes(parsed.hostname)) return null;
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

/** Why nobody answers in this tab. */
async function whySilent(url: string | undefined): Promise<PageView> {
  if (url === undefined) return { kind: 'off', origin: null };
  const origin = originOf(url);
  if (origin === null) return { kind: 'closed' };
  const allowed = await browser.permissions.contains({ origins: [origin] });
  return allowed ? { kind: 'silent' } : { kind: 'off', origin };
}

/** What is known of the page, and the frames in it that we read. */
async function look(tab: BesideTab): Promise<{ view: PageView; frameIds: number[] }> {
  const [{ answer }, ...frames] = await askAll(tab.id, 'page/state', {});
  const inFrames = frames.flatMap((frame) => (frame.answer.ok ? [frame.answer.value] : []));
  return { view: await viewOf(tab, answer, inFrames), frameIds: frames.map(({ frameId }) => frameId) };
}

async function viewOf(tab: BesideTab, page: Sent<PageState>, frames: PageState[]): Promise<PageView> {
  if (page.ok) return { kind: 'read', state: merged(page.value, frames) };
  if (page.error === 'updated') return { kind: 'updated' };
  if (page.error !== 'away') return { kind: 'failed', detail: page.detail };
  const [first, ...others] = frames;
  if (first && frames.some(({ mentions }) => mentions.length > 0))
    return { kind: 'read', state: merged(first, others), framesOnly: true };
  return tab.loading ? { kind: 'waiting' } : whySilent(tab.url);
}

export function usePage(tab: BesideTab | null | undefined): { page: PageView; refresh: () => void } {
  const [page, setPage] = useState<PageView>({ kind: 'waiting' });
  const turn = useRef(0);
  const lines = useRef<ReturnType<typeof linesTo> | null>(null);
  const { id, url, loading } = tab ?? {};

  const refresh = useCallback(async () => {
    const mine = ++turn.current;
    if (id === undefined) return;
    for (const wait of [...PATIENCE, 0]) {
      const { view: found, frameIds } = await look({ id, url, loading: loading ?? false });
      if (mine !== turn.current) return;
      lines.current?.hold(frameIds);
      const mayCome = found.kind === 'silent' || found.kind === 'waiting' || found.kind === 'off';
      if (!mayCome || wait === 0) return setPage(found);
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (mine !== turn.current) return;
    }
  }, [id, url, loading]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: of the tab only its identity and its end matter here
  useLayoutEffect(() => {
    if (tab === null) setPage({ kind: 'gone' });
    if (id === undefined) return;
    lines.current = linesTo(id, refresh);
    void refresh();
    const stop = onPageChanged((from) => {
      if (from === id) void refresh();
    });
    // A site that is turned off falls silent, and tells nobody.
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      turn.current++;
      lines.current?.end();
      browser.permissions.onRemoved.removeListener(refresh);
      stop();
    };
  }, [id, tab === null, refresh]);

  // Another tab: what stood here was about the one before.
  useLayoutEffect(() => {
    if (id !== undefined) setPage({ kind: 'waiting' });
  }, [id]);

  return { page, refresh: () => void refresh() };
}
