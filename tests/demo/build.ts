/** Bundles the demo pages: their scripts and styles, by name of the file that the server gives out. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export async function bundleDemo(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: ['feed', 'reviews', 'forum'].map((name) => here(`pages/${name}.ts`)),
    bundle: true,
    minify: true,
    format: 'iife',
    outdir: here('pages'),
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map((file) => [file.path.split(/[\\/]/).pop() ?? '', file.text]));
}
