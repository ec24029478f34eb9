import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    coverage: { include: ['grammar/**/*.ts', 'src/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: { name: 'source', include: ['tests/**/*.test.ts'], exclude: ['tests/cli/**'] },
      },
      {
        // These run the built program, so they wait for it to be built.
        extends: true,
        test: {
          name: 'built',
          include: ['tests/cli/**/*.test.ts'],
          globalSetup: 'tests/bundle.ts',
          // Most start several processes, which on a busy machine takes its time.
          testTimeout: 60_000,
        },
      },
    ],
  },
});
