import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  plugins: [WxtVitest()],
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    testTimeout: 15_000,
    // A thread a file starts sooner than a process, and is as much by itself.
    pool: 'threads',
    // By itself it leaves one core idle, which of two is half of them.
    maxWorkers: '100%',
  },
});
