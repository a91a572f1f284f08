import own from './vitest.config.ts';

const { stepsInQuiet } = await import(`${process.env['TRANSCRIPT_RECORDER']}/steps.mjs`);
const scenarios = JSON.parse(process.env['TRANSCRIPT_SCENARIOS']);

/*
 * Copied to the root of the commit, whose own settings it takes over. One file at a time, so that
 * no two disturb each other's timing, and never a second try, which would hide a difference.
 */
export default {
  ...own,
  plugins: [
    ...(own.plugins ?? []),
    stepsInQuiet((id) => scenarios.some((name) => id.endsWith(`/${name}`))),
  ],
  test: {
    ...own.test,
    // Packages of their own have tests of their own, which are none of the scenarios.
    projects: undefined,
    include: scenarios,
    runner: './transcript.runner.mjs',
    reporters: ['default'],
    fileParallelism: false,
    // Each act waits for quiet.
    testTimeout: 4 * (own.test?.testTimeout ?? 30_000),
    retry: 0,
  },
};
