/** The tab that the sidebar stands beside: the active one of its own window. */
import { useLayoutEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';

export interface BesideTab {
  id: number;
  /** Absent where we may not read the site. */
  url?: string;
  loading: boolean;
}

/** `sidepanel.html?tab=7` stands beside that tab, wherever the view itself is shown: in a window of its own, or in a tab. */
const pinned = (): number | null => {
  const id = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(id) && id > 0 ? id : null;
};

const beside = (tab: Tabs.Tab | undefined): BesideTab | null =>
  tab?.id === undefined ? null : { id: tab.id, url: tab.url, loading: tab.status === 'loading' };

async function findTab(): Promise<BesideTab | null> {
  const own = pinned();
  if (own !== null) return beside(await browser.tabs.get(own).catch(() => undefined));
  const { id } = await browser.windows.getCurrent();
  return beside((await browser.tabs.query({ active: true, windowId: id }))[0]);
}

/** Asked while the script is still drawing its first frame: everything else waits for it. */
let first: Promise<BesideTab | null> | undefined = findTab();

/** undefined: not known yet; null: there is no such tab any more. */
export function useTab(): BesideTab | null | undefined {
  const [tab, setTab] = useState<BesideTab | null>();
  useLayoutEffect(() => {
    let latest = 0;
    const find = async () => {
      const turn = ++latest;
      const asked = first ?? findTab();
      first = undefined;
      const found = await asked;
      if (turn === latest) setTab(found);
    };
    const findSoon = () => void find();
    findSoon();
    // The browser still knows a tab while it tells of its end.
    const removed = (tabId: number) => {
      if (tabId !== pinned()) return findSoon();
      latest++;
      setTab(null);
    };
    const events = [browser.tabs.onActivated, browser.tabs.onUpdated, browser.tabs.onReplaced];
    for (const event of events) event.addListener(findSoon);
    browser.tabs.onRemoved.addListener(removed);
    return () => {
      latest = Number.POSITIVE_INFINITY;
      for (const event of events) event.removeListener(findSoon);
      browser.tabs.onRemoved.removeListener(removed);
    };
  }, []);
  return tab;
}
