import { defineConfig } from '@playwright/test';

/** One browser a file. They wait more than they work (an editor's history has its pauses): all five go along on two cores. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 5,
  timeout: 60_000,
  retries: 1,
  reporter: 'list',
  outputDir: '../../test-results/editors',
});
