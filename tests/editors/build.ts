/** Bundles the harness pages and the code under test, and serves the pages to both browsers. */
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The inserting code and what lets the tests ask it, as one script for an isolated world. */
export async function bundleIsolated(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here('isolated.ts')],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

export interface Pages {
  url: string;
  close(): void;
}

export async function servePages(): Promise<Pages> {
  const files = await bundlePages();
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1);
    const file = files.get(name);
    const type = name.endsWith('.js') ? 'text/javascript' : name.endsWith('.css') ? 'text/css' : 'text/html';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.end(file ?? pageFor(name, files.has(`${name}.css`)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

async function bundlePages(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: readdirSync(here('harness'))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => here(`harness/${name}`)),
    bundle: true,
    format: 'iife',
    outdir: here('harness'),
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map((file) => [file.path.split(/[\\/]/).pop() ?? '', file.text]));
}

const pageFor = (name: string, styled: boolean) => `<!doctype html>
<meta charset="utf-8"><title>${name}</title>
${styled ? `<link rel="stylesheet" href="/${name}.css">` : ''}
<style>#root { width: 500px; min-height: 60px } [contenteditable], textarea { min-height: 40px; width: 400px }</style>
<div id="root"></div><script src="/${name}.js"></script>`;
