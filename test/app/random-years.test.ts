import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { beatThrough, type Happening } from './support/random-year.ts';
import { aHappening, FIRST_DAY } from './support/happenings.ts';

const DAYS = 210;

describe('over random years of events', () => {
  it('nobody gets two scheduled messages in a day, and nothing that is due stays unsent', async () => {
    let done = 0;
    let delivered = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(aHappening(DAYS), { minLength: 30, maxLength: 60 }),
        async (happenings: readonly Happening[]) => {
          const lived = await beatThrough(happenings, { from: FIRST_DAY, days: DAYS });

          expect(lived.twice).toEqual([]);
          expect(lived.unsent).toEqual([]);
          done += lived.done;
          delivered += lived.delivered;
        },
      ),
      // Shrinking would live through thousands of years.
      { numRuns: 6, endOnFailure: true },
    );
    // A year in which nothing was allowed or said would prove nothing.
    expect(done).toBeGreaterThan(60);
    expect(delivered).toBeGreaterThan(100);
  }, 120_000);
});
