import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}', 'packages/*/test/**/*.test.{ts,tsx}'],
    exclude: ['**/test/fixtures/**', '**/node_modules/**'],
    globalSetup: ['./test/support/build.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // What is polled for comes when it comes; a busy machine is no fault.
    expect: { poll: { timeout: 15_000 } },
  },
});
