/**
 * `npm run check` checks the code: format, lint, types, unused code.
 * `npm run -s check -- --brand brand.json …` checks a draft reply on stdin (contract.md); the brand tells the two apart.
 */
import { spawn } from 'node:child_process';

const args = process.argv.slice(2);

if (args.length > 0) {
  const { main } = await import('./check-draft');
  process.exit(await main(args));
}

/** Answers with the exit status once the tool has ended; what it said comes in one piece, as several run at once. */
const check = (tool: string, ...rest: string[]) =>
  new Promise<number>((ended, failed) => {
    const said: Buffer[] = [];
    const tools = spawn('npx', ['--no-install', tool, ...rest], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [tools.stdout, tools.stderr]) stream.on('data', (part) => said.push(part));
    tools.on('error', failed);
    tools.on('close', (status) => {
      console.log(`· ${tool} ${rest.join(' ')}\n${Buffer.concat(said)}`.trimEnd());
      ended(status ?? 1);
    });
  });

// The types that the others check against.
const prepared = await check('wxt', 'prepare');
if (prepared !== 0) process.exit(prepared);

const statuses = await Promise.all([
  check('tsc', '--project', '.'),
  check('biome', 'check', '--error-on-warnings').then(async (status) =>
    Math.max(status, await check('knip', '--config', '.knip.json')),
  ),
]);
process.exit(Math.max(...statuses));
