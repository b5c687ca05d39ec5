/** Builds the extension where what is built is older than its sources. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Whatever goes into a build; tests and commands do not. */
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];
const NOT_BUILT = /[\\/]utils[\\/]cli$/;

export type Browser = 'chrome' | 'firefox';
/** `lab` is the build that commands and tests load: it may read every page. The store packages are `release`. */
export type Flavour = 'release' | 'lab';

export const builtFolder = (browser: Browser, flavour: Flavour): string =>
  join(root, '.output', `${browser}-mv3${flavour === 'lab' ? '-lab' : ''}`);
export const labFolder = (): string => builtFolder('chrome', 'lab');

/** When the newest file at or below a path was last changed, in ms since 1970. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  if (NOT_BUILT.test(path)) return 0;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** @throws Error when wxt fails; what it said is on stderr. */
export function buildExtension(browser: Browser, flavour: Flavour): void {
  const manifest = join(builtFolder(browser, flavour), 'manifest.json');
  const changed = Math.max(...SOURCES.map((source) => newest(join(root, source))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > changed) return;
  const mode = flavour === 'lab' ? ['--mode', 'lab'] : [];
  const { status } = spawnSync('npx', ['--no-install', 'wxt', 'build', '-b', browser, '--mv3', ...mode], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The ${browser} extension could not be built; see above.`);
}
