import { defineConfig } from 'vitest/config';

/** `unit` is quick and runs in `npm run check`; `journeys` starts a browser and processes. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts'],
          pool: 'threads',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts', 'tests/same-answer/**/*.test.ts'],
          globalSetup: ['tests/browser/chromium.ts', 'tests/journeys/product.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
