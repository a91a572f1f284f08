import { existsSync } from 'node:fs';

import { expect, it } from 'vitest';

import { SCHEMA_VERSION, STEPS } from '../../../src/stores/migrations/steps.ts';

it('the steps lead from the first form to today’s, one form each', () => {
  expect(STEPS.map(({ to }) => to)).toEqual(STEPS.map((_step, at) => at + 2));
  expect(SCHEMA_VERSION).toBe(STEPS.length + 1);
});

it('each step has a file of its own, and a test with its example', () => {
  const files = STEPS.flatMap(({ to }) => [
    `src/stores/migrations/to-${to}.ts`,
    `test/stores/migrations/to-${to}.test.ts`,
  ]);

  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
