import { describe, expect, it } from 'vitest';

import { killMornings } from './mornings.ts';
import { BUILT } from './support/process.ts';

/** Enough to meet each part of a morning; `npm run prove -- kill` goes on for as long as it may. */
const ROUNDS = 3;
const PATIENCE_MS = 240_000;

describe.concurrent('kill -9 in the middle of a reminder morning', () => {
  it.each([Date.now() % 100_000, 20_261_210])(
    'leaves each person with exactly one message (seed %i)',
    async (seed) => {
      const { kept, lost, doubled } = await killMornings(BUILT, { rounds: ROUNDS, seed });

      expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
      expect(kept).toBe(4 * ROUNDS);
    },
    PATIENCE_MS,
  );
});
