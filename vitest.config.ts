import { defineConfig } from 'vitest/config';

/** `unit` is quick and runs in `npm run check`; `long` are units whose file takes seconds, or puts a module in place of another; `journeys` starts a browser and processes; `ledger` starts PostgreSQL, and holds it to the suite that `unit` holds SQLite to. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['**/*.long.test.ts'],
          pool: 'threads',
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'long',
          include: ['src/**/*.long.test.ts'],
          pool: 'threads',
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts', 'tests/same-answer/**/*.test.ts'],
          globalSetup: ['tests/browser/chromium.ts', 'tests/journeys/product.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'ledger',
          include: ['src/register/{changes,verify}.test.ts', 'tests/ledger/**/*.test.ts'],
          globalSetup: ['tests/ledger/database.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
