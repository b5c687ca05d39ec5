/** A blank page of our own in a real Chromium, with a script of ours in it: where IndexedDB is the real one. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { CHROMIUM_FLAGS, findChromium } from '../../utils/cli/browser';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BlankPage {
  page: Page;
  /** Another page of the same site: a second window onto the same database. */
  another(): Promise<Page>;
  close(): Promise<void>;
}

/** `script`: path from the project's root; what it exports is `globalThis.ours` in the page. */
export async function blankPage(script: string): Promise<BlankPage> {
  const bundle = await build({
    entryPoints: [root + script],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'ours',
    alias: { '@': root.replace(/\/$/, '') },
  });
  const html = '<!doctype html><meta charset="utf-8"><title>blank</title><script src="/ours.js"></script>';
  const server = createServer((request, response) => {
    const isScript = request.url === '/ours.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html');
    response.end(isScript ? bundle.outputFiles[0]!.text : html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  const context = await browser.newContext();
  const another = async () => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    page: await another(),
    another,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
