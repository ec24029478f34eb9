import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The command-line tests run the built program.
    globalSetup: 'tests/bundle.ts',
    coverage: { include: ['grammar/**/*.ts', 'src/**/*.ts'] },
  },
});
