import { describe, expect, it } from 'vitest';

import { BUILT } from './support/process.ts';
import { killUploads } from './uploads.ts';

/** One at each thing that Slack is asked, and as many between; `npm run prove -- kill` goes on. */
const ROUNDS = 6;
const PATIENCE_MS = 240_000;

describe('kill -9 in the middle of a draft’s upload', () => {
  it.each([Date.now() % 100_000])(
    'leaves one file in the thread, or none where the draft is not kept (seed %i)',
    async (seed) => {
      const { kept, lost, doubled } = await killUploads(BUILT, { rounds: ROUNDS, seed });

      expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
      // Else nothing would have been shown.
      expect(kept).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );
});
