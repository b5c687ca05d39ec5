/** A key of the browser's shortcuts, which reaches no page: the browser tells the worker of it. */
import type { Extension } from '../../utils/cli/extension';

interface Told {
  dispatch(command: string, tab: chrome.tabs.Tab | undefined): void;
}

/** @param url of the tab in front. */
export async function pressKey(extension: Extension, url: string, command: string): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(
    async ([wanted, name]) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
      (chrome.commands.onCommand as unknown as Told).dispatch(name, tab);
    },
    [url, command] as const,
  );
}
