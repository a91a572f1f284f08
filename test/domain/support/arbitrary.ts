import * as fc from 'fast-check';

import { addDays, type Day } from '../../../src/domain/day.ts';
import type { MilestoneName, PlanStep } from '../../../src/domain/plan.ts';

/** Any day from 2024 to 2039. */
export function aDay(): fc.Arbitrary<Day> {
  return fc.integer({ min: 0, max: 5800 }).map((days) => addDays('2024-01-01', days));
}

const NAMES: readonly MilestoneName[] = [
  'draft',
  'presidium',
  'executive-committee',
  'final-papers',
  'dispatch',
];

/** A plan in its order: the offsets fall, and some are counted in working days. */
export function aPlan(): fc.Arbitrary<readonly PlanStep[]> {
  const offset = fc.tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.constantFrom<PlanStep['count']>('calendar', 'working'),
  );
  return fc.array(offset, { minLength: 5, maxLength: 5 }).map((offsets) => {
    const falling = offsets.toSorted(([one], [other]) => other - one);
    return NAMES.flatMap((milestone, at) => {
      const found = falling[at];
      return found === undefined ? [] : [{ milestone, daysBefore: found[0], count: found[1] }];
    });
  });
}
