import { defineConfig } from '@playwright/test';

/** The site readers in a real browser: pages of our own writing, and real saved pages where the data folder is there. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 2,
  timeout: 60_000,
  retries: 1,
  forbidOnly: true,
  reporter: 'list',
  outputDir: '../../test-results/pages',
});
