import { describe, expect, it } from 'vitest';

import { killRegistrations } from './registrations.ts';
import { BUILT } from './support/process.ts';

/** One in each quarter of a registration; `npm run prove -- kill` goes on for longer. */
const ROUNDS = 4;
const PATIENCE_MS = 240_000;

describe('kill -9 in the middle of a registration', () => {
  it.each([Date.now() % 100_000])(
    'leaves it whole, with one card and one direct message, or not at all (seed %i)',
    async (seed) => {
      const { kept, lost, doubled } = await killRegistrations(BUILT, { rounds: ROUNDS, seed });

      expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
      // Some were killed after they were on disk, or nothing would have been shown.
      expect(kept).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );
});
