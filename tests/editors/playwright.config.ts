import { defineConfig } from '@playwright/test';

/** One browser a file. They wait more than they work (an editor's history has its pauses): three go along on two cores. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 3,
  timeout: 60_000,
  retries: 1,
  reporter: 'list',
  outputDir: '../../test-results/editors',
});
