import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results/e2e',
  // Two cores: more workers only make each other slow.
  workers: 2,
  // Every test starts a browser of its own: they share nothing, and the longest file holds nobody up.
  fullyParallel: true,
  // A machine that stalls for seconds fails a test now and then: once more, and `npm test` says how many needed it.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list']],
});
