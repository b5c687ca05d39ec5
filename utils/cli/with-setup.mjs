// Runs one of our TypeScript commands after installing what a bare machine lacks. Plain JavaScript, because it runs before
// any package is there: node utils/cli/with-setup.mjs start|test [arguments]
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [command, ...rest] = process.argv.slice(2);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 12)) {
  console.error(
    `Answerable needs Node 20.12 or newer; this is ${process.versions.node}. Install it from nodejs.org.`,
  );
  process.exit(1);
}

const installed = join(root, 'node_modules/.package-lock.json');
const lock = join(root, 'package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.error('Installing packages (npm ci), about half a minute …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(
      'The packages could not be installed. Is the npm registry reachable? Run "npm ci" to see more.',
    );
    process.exit(1);
  }
}

const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const run = spawnSync(process.execPath, [tsx, join(root, `utils/cli/${command}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
