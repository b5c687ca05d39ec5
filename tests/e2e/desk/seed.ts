/** Fills the history of the extension under test. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let script: Promise<string> | undefined;

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${root}tests/e2e/desk/seed.page.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'seeding',
    alias: { '@': root.replace(/\/$/, '') },
  });
  return outputFiles[0]!.text;
}

/** Through the debugger, which the page's policy (no script but the extension's own) does not bind. */
export async function seed(
  page: Page,
  count: number,
  latest = Date.now(),
  step = 3_600_000,
): Promise<number> {
  script ??= bundled();
  const session = await page.context().newCDPSession(page);
  const expression = `${await script};seeding.seed(${count}, ${latest}, ${step})`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as number;
}
