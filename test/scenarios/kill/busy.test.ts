import { describe, expect, it } from 'vitest';

import { killBusy } from './busy/busy.ts';
import { BUILT } from './support/process.ts';

/** Together 25 kills; `npm run prove -- kill` goes on for longer. */
const SEEDS = [
  [Date.now() % 100_000, 12],
  [20_261_130, 13],
] as const;
const PATIENCE_MS = 300_000;

describe.concurrent('kill -9 amid the work of several committees, while Slack fails', () => {
  it.each(SEEDS)(
    'leaves everything that was acknowledged there once (seed %i, %i kills)',
    async (seed, rounds) => {
      const { acknowledged, kept, lost, doubled } = await killBusy(BUILT, { rounds, seed });

      expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
      expect(kept).toBe(acknowledged);
      // Else nothing would have been shown.
      expect(kept).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );
});
