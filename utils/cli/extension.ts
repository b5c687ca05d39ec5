/** A real Chromium with our built extension in it, for the commands and the end-to-end tests. */
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './browser';

export interface Extension {
  context: BrowserContext;
  id: string;
  /** The background worker that runs now: it may have been stopped and started since the last call. */
  worker(): Promise<Worker>;
  /** Address of one of our pages. */
  page(path: string): string;
  close(): Promise<void>;
}

interface Launch {
  /** Folder of the built extension. */
  folder: string;
  /** Folder of the browser profile; empty: a fresh one that is thrown away. */
  profileFolder?: string;
  headless?: boolean;
  /** More of the browser's own flags. */
  flags?: string[];
}

export async function launchExtension({
  folder,
  profileFolder = '',
  headless = true,
  flags = [],
}: Launch): Promise<Extension> {
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: findChromium(),
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    // Playwright turns extensions off by default.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...CHROMIUM_FLAGS,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...flags,
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const id = new URL((await worker()).url()).host;
  return {
    context,
    id,
    worker,
    page: (path) => `chrome-extension://${id}/${path}`,
    close: () => context.close(),
  };
}
