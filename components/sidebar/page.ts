/** What the page beside the sidebar says of itself, or why it says nothing. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askPage } from '@/utils/messages/ask';
import type { PageState } from '@/utils/messages/map';
import { onPageChanged } from './page-changes';
import type { BesideTab } from './tab';

export type PageView =
  | { kind: 'waiting' }
  | { kind: 'read'; state: PageState }
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

async function look(tab: BesideTab): Promise<PageView> {
  const answer = await askPage(tab.id, 'page/state', {});
  if (answer.ok) return { kind: 'read', state: answer.value };
  if (answer.error === 'updated') return { kind: 'updated' };
  if (answer.error === 'away') return tab.loading ? { kind: 'waiting' } : whySilent(tab.url);
  return { kind: 'failed', detail: answer.detail };
}

export function usePage(tab: BesideTab | null | undefined): { page: PageView; refresh: () => void } {
  const [page, setPage] = useState<PageView>({ kind: 'waiting' });
  const turn = useRef(0);
  const { id, url, loading } = tab ?? {};

  const refresh = useCallback(async () => {
    const mine = ++turn.current;
    if (id === undefined) return;
    for (const wait of [...PATIENCE, 0]) {
      const found = await look({ id, url, loading: loading ?? false });
      if (mine !== turn.current) return;
      const mayCome = found.kind === 'silent' || found.kind === 'waiting' || found.kind === 'off';
      if (!mayCome || wait === 0) return setPage(found);
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (mine !== turn.current) return;
    }
  }, [id, url, loading]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: of the tab only its identity and its end matter here
  useEffect(() => {
    if (tab === null) setPage({ kind: 'gone' });
    if (id === undefined) return;
    void refresh();
    const stop = onPageChanged((from) => {
      if (from === id) void refresh();
    });
    return () => {
      turn.current++;
      stop();
    };
  }, [id, tab === null, refresh]);

  // Another tab: what stood here was about the one before.
  useEffect(() => {
    if (id !== undefined) setPage({ kind: 'waiting' });
  }, [id]);

  return { page, refresh: () => void refresh() };
}
