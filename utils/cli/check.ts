/**
 * `npm run check` checks the code: format, lint, types, unused code.
 * `npm run -s check -- --brand brand.json …` checks a draft reply on stdin (contract.md); the brand tells the two apart.
 */
import { spawnSync } from 'node:child_process';

const args = process.argv.slice(2);

if (args.length > 0) {
  const { main } = await import('./check-draft');
  process.exit(await main(args));
}

const STEPS = [
  ['wxt', 'prepare'],
  ['biome', 'check', '--error-on-warnings'],
  ['tsc', '--project', '.'],
  ['knip', '--config', '.knip.json'],
] as const;

for (const [tool, ...rest] of STEPS) {
  console.log(`· ${tool} ${rest.join(' ')}`);
  const { status } = spawnSync('npx', ['--no-install', tool, ...rest], {
    stdio: ['ignore', 1, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
