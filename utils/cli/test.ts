/** `npm test`: every check and test there is, one after the other, with one closing line that counts them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browser';
import { buildExtension } from './build';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those passed: how many did so only at the second try. */
  late: number;
}
interface Step {
  title: string;
  command: string[];
  /** Reads the counts from the report that the runner wrote; absent for a step that is one test by itself. */
  counts?: (report: string) => Counts;
}

const reports = mkdtempSync(join(tmpdir(), 'answerable-test-'));
const reportOf = (title: string) => join(reports, `${title.replace(/\W+/g, '-')}.json`);

const vitestCounts = (report: string): Counts => {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(report);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, late: 0 };
};
const playwrightCounts = (report: string): Counts => {
  const { expected, unexpected, flaky, skipped } = JSON.parse(report).stats;
  return { passed: expected + flaky, failed: unexpected, skipped, late: flaky };
};

const playwright = (title: string, config: string): Step => ({
  title,
  command: ['playwright', 'test', '--config', config, '--reporter=list,json'],
  counts: playwrightCounts,
});

const STEPS: Step[] = [
  { title: 'code', command: ['tsx', 'utils/cli/check.ts'] },
  {
    title: 'unit',
    command: [
      'vitest',
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportOf('unit')}`,
    ],
    counts: vitestCounts,
  },
  playwright('editors', 'tests/editors/playwright.config.ts'),
  playwright('pages', 'tests/pages/playwright.config.ts'),
  playwright('end to end', 'tests/playwright.config.ts'),
];

function run({ title, command, counts }: Step): Counts {
  console.log(`\n== ${title}`);
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    stdio: ['ignore', 1, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf(title) },
  });
  const report = reportOf(title);
  if (counts && existsSync(report)) {
    const counted = counts(readFileSync(report, 'utf8'));
    // A runner can fail without a failed test: a config that does not load, a suite that throws.
    return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  }
  const passed = status === 0 ? 1 : 0;
  return { passed, failed: 1 - passed, skipped: 0, late: 0 };
}

console.log(`Chromium: ${findChromium()}`);
console.log(`Firefox: ${findFirefox()}`);
console.log('Building the extension …');
buildExtension('chrome', 'lab');

const started = Date.now();
const results = STEPS.map((step) => ({ title: step.title, ...run(step) }));
const total = (key: keyof Counts) => results.reduce((sum, result) => sum + result[key], 0);

console.log('');
for (const { title, passed, failed, skipped } of results)
  console.log(`${failed > 0 ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
if (total('late') > 0) console.log(`! passed at the second try only: ${total('late')} ("flaky" above)`);
console.log(`in ${Math.round((Date.now() - started) / 1_000)} s`);
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exit(total('failed') > 0 ? 1 : 0);
