import { rmSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { aCommitting, killCommits } from './killed-commits.ts';

/** In each of four folders; `npm run prove -- kill` goes on for as long as it may. */
const ROUNDS = 6;

let program: string;
beforeAll(async () => {
  program = await aCommitting();
});
afterAll(() => rmSync(program, { force: true }));

describe.concurrent('kill -9 while records are committed', () => {
  it.each([Date.now() % 100_000, 1, 2, 3])(
    'keeps every acknowledged record whole and gives no number twice (seed %i)',
    async (seed) => {
      const { kept, lost, doubled } = await killCommits(program, { rounds: ROUNDS, seed });

      expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
      expect(kept).toBeGreaterThan(ROUNDS);
    },
    120_000,
  );
});
