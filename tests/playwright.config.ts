import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results/e2e',
  // On two cores: a browser that was just started waits about five seconds for the machine's policies, and others can use them.
  workers: 3,
  // Every test finds its browser as new (e2e/lent.ts): they share nothing, and the longest file holds nobody up.
  fullyParallel: true,
  // A machine that stalls for seconds fails a test now and then: once more, and `npm test` says how many needed it.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list']],
});
