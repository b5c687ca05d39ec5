/** Opens one of our own pages in a tab, or shows the tab where it is open already. */
import browser from 'webextension-polyfill';

export async function openPage(path: 'welcome.html'): Promise<void> {
  const url = browser.runtime.getURL(path);
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
