/** A real Chromium with our built extension in it, for the commands and the end-to-end tests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './browser';

export interface Extension {
  context: BrowserContext;
  id: string;
  /** Folder of the browser profile. */
  profileFolder: string;
  /** The background worker that runs now: it may have been stopped and started since the last call. */
  worker(): Promise<Worker>;
  /** Address of one of our pages. */
  page(path: string): string;
  close(): Promise<void>;
}

interface Launch {
  /** Folder of the built extension. */
  folder: string;
  /** Folder of the browser profile; without it a fresh one that is thrown away. */
  profileFolder?: string;
  headless?: boolean;
  /** The browser's own language ("de"), which our texts follow; without it the machine's. */
  language?: string;
  /** Further flags of the browser. */
  flags?: string[];
}

export async function launchExtension({
  folder,
  profileFolder,
  headless = true,
  language,
  flags = [],
}: Launch): Promise<Extension> {
  const ownFolder = profileFolder ?? (await mkdtemp(join(tmpdir(), 'answerable-profile-')));
  const context = await chromium.launchPersistentContext(ownFolder, {
    executablePath: findChromium(),
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    // On Linux the browser reads its language there, and not from the flag.
    env: { ...process.env, ...(language ? { LANGUAGE: language } : {}) },
    // Playwright turns extensions off by default.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...CHROMIUM_FLAGS,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(language ? [`--lang=${language}`] : []),
      ...flags,
      // The side panel is no tab: only the browser's own debugging port lists it (panel.ts).
      ...(headless ? ['--remote-debugging-port=0'] : []),
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const id = new URL((await worker()).url()).host;
  return {
    context,
    id,
    profileFolder: ownFolder,
    worker,
    page: (path) => `chrome-extension://${id}/${path}`,
    async close() {
      await context.close();
      if (!profileFolder) await rm(ownFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
