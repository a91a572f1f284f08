import { rmSync } from 'node:fs';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { together } from '../../../prove/findings.ts';
import { aMigrating, killMigrations } from './killed-migrations.ts';

/** Kills of one folder at most; `npm run prove -- kill` takes folder after folder. */
const ROUNDS = 4;

let program: string;
beforeAll(async () => {
  program = await aMigrating();
});
afterAll(() => rmSync(program, { force: true }));

const seeds = [Date.now() % 100_000, 1, 2];

it(`a start that is killed while it copies or rewrites goes on at the next, and loses nothing (seeds ${seeds.join(', ')})`, async () => {
  const found = await Promise.all(
    seeds.map((seed) => killMigrations(program, { rounds: ROUNDS, seed })),
  );

  const { lost, doubled } = together(found);
  expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
  const phases = found.flatMap((each) => each.phases);
  expect(phases).toContain('copying');
  expect(phases).toContain('rewriting');
}, 120_000);
