import { configDefaults, defineConfig } from 'vitest/config';

/** Those that start processes and kill them, or change what all of a process share. */
const APART = [
  'test/scenarios/{clock-steps,full-disk,kill}/**/*.test.ts',
  'test/stores/lowdb/{kill,many-files,lock/processes}.test.ts',
  'test/{cli,start}/**/*.test.ts',
  'test/{architecture,packages,without-sandbox}.test.ts',
  'packages/*/test/{main,line/retries}.test.ts',
  'packages/*/test/page/browser/**/*.test.ts',
];
/** What takes long and is on one Node as on another: it compares words, or lives through years. */
const AT_LENGTH = [
  'test/app/{counted-messages,random-years}.test.ts',
  'test/domain/{ladder,reading,registering}/**/*.test.ts',
  'test/stores/{forms,lowdb/migrating}/**/*.test.ts',
];
const FIXTURES = ['test/fixtures/**', 'packages/*/test/fixtures/**'];

export default defineConfig({
  test: {
    // The scenarios that start Bevaka start what is built.
    globalSetup: ['./test/support/build.ts'],
    reporters: ['default', './test/support/closing-line.ts', './test/support/stuck-run.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.{ts,tsx}', 'packages/*/test/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...FIXTURES, ...APART, ...AT_LENGTH],
          // Loading the app anew for each file took more than half of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'at length',
          include: AT_LENGTH,
          exclude: [...configDefaults.exclude, ...FIXTURES, ...APART],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'apart', include: APART, exclude: [...configDefaults.exclude, ...FIXTURES] },
      },
    ],
    // By itself it takes one fewer than there are cores; most of the time is waiting, so two more.
    maxWorkers: 4,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // What is polled for comes when it comes; a busy machine is no fault.
    expect: { poll: { timeout: 15_000 } },
  },
});
