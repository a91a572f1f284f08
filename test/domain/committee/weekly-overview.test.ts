import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, type Day, weekdayOf } from '../../../src/domain/days/day.ts';
import {
  isOverviewDue,
  type WeeklyOverview,
} from '../../../src/domain/committee/weekly-overview.ts';
import { aDay } from '../support/arbitrary.ts';
import { CLOSED } from '../support/run.ts';

/** The days on which the overview is said, looking on every open day but those that are missed. */
function saidOn(
  overview: WeeklyOverview,
  {
    from,
    days,
    isMissed = () => false,
  }: { from: Day; days: number; isMissed?: (day: Day) => boolean },
): readonly Day[] {
  const said: Day[] = [];
  let { last } = overview;
  for (let at = 0; at < days; at += 1) {
    const day = addDays(from, at);
    if (!CLOSED.isOpen(day) || isMissed(day)) continue;
    if (!isOverviewDue({ ...overview, last }, day, CLOSED)) continue;
    said.push(day);
    last = day;
  }
  return said;
}

describe('the weekly overview', () => {
  it('comes on its weekday, and on the next open day where that is closed', () => {
    const overview = { weekday: 4, last: '2026-11-25' };

    expect(saidOn(overview, { from: '2026-11-25', days: 45 })).toEqual([
      '2026-11-26',
      '2026-12-03',
      '2026-12-10',
      '2026-12-17',
      '2026-12-28',
      '2027-01-04',
      '2027-01-07',
    ]);
  });

  it('comes late when it was missed, and once for several that were', () => {
    const overview = { weekday: 1, last: '2026-11-06' };

    expect(
      saidOn(overview, { from: '2026-11-09', days: 25, isMissed: (day) => day < '2026-11-25' }),
    ).toEqual(['2026-11-25', '2026-11-30']);
  });

  it('begins after the day on which it was chosen', () => {
    const chosenOn = '2026-11-25';

    expect(saidOn({ weekday: 3, last: chosenOn }, { from: chosenOn, days: 8 })).toEqual([
      '2026-12-02',
    ]);
    expect(saidOn({ weekday: 5, last: chosenOn }, { from: chosenOn, days: 8 })).toEqual([
      '2026-11-27',
    ]);
  });

  it('comes at most once in any week, and in every week that has an open day left', () => {
    fc.assert(
      fc.property(aDay(), fc.integer({ min: 1, max: 5 }), (from, weekday) => {
        const said = saidOn({ weekday, last: from }, { from: addDays(from, 1), days: 365 });

        const weeks = said.map((day) => addDays(day, 1 - weekdayOf(day)));
        expect(said.length).toBeGreaterThanOrEqual(49);
        expect(new Set(said).size).toBe(said.length);
        // Two in one week only where the one before was put off from a week with no day left.
        const again = weeks.filter((week, at) => week === weeks[at - 1]);
        expect(again.filter((week) => CLOSED.isOpen(addDays(week, weekday - 8)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
