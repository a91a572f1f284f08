import { describe, expect, it } from 'vitest';

import { killMornings } from './mornings.ts';
import { BUILT } from './support/process.ts';

/** One of them before and one after the middle of a morning; `npm run prove -- kill` goes on. */
const ROUNDS = 2;
const PATIENCE_MS = 240_000;

describe('kill -9 in the middle of a reminder morning', () => {
  it.each([Date.now() % 100_000])(
    'leaves each person with exactly one message (seed %i)',
    async (seed) => {
      const { kept, lost, doubled } = await killMornings(BUILT, { rounds: ROUNDS, seed });

      expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
      expect(kept).toBe(4 * ROUNDS);
    },
    PATIENCE_MS,
  );
});
