import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addWorkingDays,
  nextWorkingDay,
  openDayOnOrAfter,
  openDayOnOrBefore,
  openDaysOf,
  workingDaysBetween,
} from '../../../src/domain/days/closed-days.ts';
import { addDays } from '../../../src/domain/days/day.ts';
import { daysOfStretches, stretchesOf } from '../../../src/domain/days/day-ranges.ts';
import { aDay } from '../support/arbitrary.ts';
import { CLOSED } from '../support/run.ts';

describe('working days', () => {
  it('move a closed day to the earlier open one, so that nothing eats into the next step', () => {
    expect(openDayOnOrBefore('2026-12-26', CLOSED)).toBe('2026-12-23');
    expect(openDayOnOrBefore('2026-12-15', CLOSED)).toBe('2026-12-15');
  });

  it('go on at the next open day after a holiday', () => {
    expect(openDayOnOrAfter('2026-12-24', CLOSED)).toBe('2026-12-28');
    expect(nextWorkingDay('2026-12-30', CLOSED)).toBe('2027-01-04');
  });

  it('skip weekends in both directions, and never count the day itself', () => {
    expect(addWorkingDays('2026-11-20', 1, CLOSED)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-19', -7, CLOSED)).toBe('2026-11-10');
  });

  it('with none to count mean the day itself, or the open one before it', () => {
    expect(addWorkingDays('2026-11-19', 0, CLOSED)).toBe('2026-11-19');
    expect(addWorkingDays('2026-11-21', 0, CLOSED)).toBe('2026-11-20');
  });

  it('count back to where they came from', () => {
    fc.assert(
      fc.property(aDay(), fc.integer({ min: -40, max: 40 }), (day, days) => {
        const from = openDayOnOrBefore(day, CLOSED);

        const reached = addWorkingDays(from, days, CLOSED);

        expect(CLOSED.isOpen(reached)).toBe(true);
        expect(workingDaysBetween(from, reached, CLOSED)).toBe(days);
      }),
    );
  });
});

describe('closed days as stretches', () => {
  it('are the same days again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(aDay(), { maxLength: 60 }), (given) => {
        const days = given.toSorted();

        const stretches = stretchesOf(days);

        expect(daysOfStretches(stretches)).toEqual(days);
        const gaps = stretches.map(({ from }) => addDays(from, -1));
        expect(stretches.filter(({ to }) => gaps.includes(to))).toEqual([]);
      }),
    );
  });

  it('join where one goes on from another, also over a year', () => {
    expect(stretchesOf(['2026-12-30', '2026-12-31', '2027-01-01', '2027-05-07'])).toEqual([
      { from: '2026-12-30', to: '2027-01-01' },
      { from: '2027-05-07', to: '2027-05-07' },
    ]);
  });
});

describe('the bridge days of a committee', () => {
  const bridged = openDaysOf({ closedDays: ['2026-05-15'] }, CLOSED);

  it('are closed there besides the country’s, and open elsewhere', () => {
    expect(CLOSED.isOpen('2026-05-15')).toBe(true);
    expect(bridged.isOpen('2026-05-15')).toBe(false);
    expect(bridged.isOpen('2026-05-18')).toBe(true);
  });

  it('move a date to the open day before the holiday that they bridge', () => {
    expect(openDayOnOrBefore('2026-05-15', bridged)).toBe('2026-05-13');
  });
});
