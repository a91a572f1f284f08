import * as fc from 'fast-check';

import { addDays, type Day } from '../../../src/domain/days/day.ts';
import {
  kindOf,
  KNOWN_MILESTONES,
  MET_BY,
  MILESTONE_OWNERS,
  type PlanRow,
} from '../../../src/domain/meetings/plan.ts';
import {
  FARTHEST_STEP,
  LEVELS,
  LONGEST_EVERY,
  MOST_RUNGS,
  type ReminderLadder,
} from '../../../src/domain/committee/reminder-ladder.ts';

/** Any day from 2024 to 2039. */
export function aDay(): fc.Arbitrary<Day> {
  return fc.integer({ min: 0, max: 5800 }).map((days) => addDays('2024-01-01', days));
}

const OWN = ['Tjänsteutlåtande', 'MBL-förhandling', 'Samråd med ekonomi'];

/**
 * A plan in its order, with milestones of the committee's own among the known: the offsets fall,
 * and some are counted in working days.
 */
export function aPlan(): fc.Arbitrary<readonly PlanRow[]> {
  const days = fc.record({
    daysBefore: fc.integer({ min: 0, max: 60 }),
    count: fc.constantFrom<PlanRow['count']>('calendar', 'working'),
  });
  const kind = fc.record({
    owner: fc.constantFrom(...MILESTONE_OWNERS),
    metBy: fc.constantFrom(...MET_BY),
  });
  const names = fc.shuffledSubarray([...KNOWN_MILESTONES, ...OWN], { minLength: 1 });
  const rows = fc.array(fc.tuple(days, kind), { minLength: 8, maxLength: 8 });
  return fc.tuple(names, rows).map(([all, found]) => {
    const falling = found.toSorted(([one], [other]) => other.daysBefore - one.daysBefore);
    return all.flatMap((milestone, at) => {
      const row = falling[at];
      return row === undefined ? [] : [{ ...kindOf(milestone, row[1]), ...row[0] }];
    });
  });
}

/** Any ladder that a committee can set. */
export function aLadder(): fc.Arbitrary<ReminderLadder> {
  const step = fc.integer({ min: -FARTHEST_STEP, max: FARTHEST_STEP });
  return fc.record({
    rungs: fc
      .uniqueArray(fc.record({ step, level: fc.constantFrom(...LEVELS) }), {
        minLength: 1,
        maxLength: MOST_RUNGS,
        selector: ({ step: each }) => each,
      })
      .map((rungs) => rungs.toSorted((one, other) => one.step - other.step)),
    every: fc.integer({ min: 1, max: LONGEST_EVERY }),
  });
}
