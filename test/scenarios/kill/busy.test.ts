import { describe, expect, it } from 'vitest';

import { killBusy } from './busy/busy.ts';
import { BUILT } from './support/process.ts';

/** With those of the scenarios beside this one 25 kills; `npm run prove -- kill` goes on. */
const KILLS = 13;
const PATIENCE_MS = 300_000;

describe('kill -9 amid the work of several committees, while Slack fails', () => {
  it.each([Date.now() % 100_000])(
    'leaves everything that was acknowledged there once (seed %i)',
    async (seed) => {
      const { acknowledged, kept, lost, doubled } = await killBusy(BUILT, { rounds: KILLS, seed });

      expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
      expect(kept).toBe(acknowledged);
      // Else nothing would have been shown.
      expect(kept).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );
});
