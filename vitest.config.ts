// Which tests Vitest runs: those without a build, and those that read the built site.
import { defineConfig } from 'vitest/config';

// Inherited by the workers: no test may depend on where it runs.
process.env.TZ = 'UTC';

export default defineConfig({
  test: {
    passWithNoTests: false,
    // A picture nobody has looked at is not a test: `npm run unit -- -u` writes it, git shows it.
    update: 'none',
    projects: [
      // A slow machine is no failure: what a test claims has no clock in it.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/seed.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          environment: 'node',
          // These read dist/ and build the site again: minutes, not milliseconds, and one build at a time.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
