import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aHappening, FIRST_DAY } from './support/happenings.ts';
import { beatThrough, type Happening } from './support/random-year.ts';

const DAYS = 70;

describe('whatever is done', () => {
  it('tells a person of one deed in one message, and what the clock brings in one a working day', async () => {
    let [done, events, delivered] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(aHappening(DAYS), { minLength: 40, maxLength: 70 }),
        async (happenings: readonly Happening[]) => {
          const lived = await beatThrough(happenings, { from: FIRST_DAY, days: DAYS });

          expect(lived.toldTwice).toEqual([]);
          expect(lived.toldByClock).toEqual([]);
          expect(lived.twice).toEqual([]);
          done += lived.done;
          events += lived.events;
          delivered += lived.delivered;
        },
      ),
      // Shrinking would live through thousands of weeks.
      { numRuns: 4, endOnFailure: true },
    );

    // Weeks in which nothing was allowed or said would prove nothing.
    expect(done).toBeGreaterThan(30);
    expect(events).toBeGreaterThan(15);
    expect(delivered).toBeGreaterThan(15);
  }, 120_000);
});
