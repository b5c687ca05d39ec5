import { defineConfig } from '@playwright/test';

/** Two workers, one browser each: the editors in Chromium and in Firefox. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  outputDir: '../../test-results/editors',
});
