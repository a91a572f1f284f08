import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  daysBetween,
  dayIn,
  isDay,
  momentAt,
  weekdayOf,
} from '../../../src/domain/days/day.ts';
import { aDay } from '../support/arbitrary.ts';

describe('a calendar day', () => {
  it('goes over the end of a year and over a leap day', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('is counted whole over both changes of daylight saving', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-12-15', '2026-11-23')).toBe(-22);
  });

  it('agrees with Luxon on additions and weekdays', () => {
    fc.assert(
      fc.property(aDay(), fc.integer({ min: -1000, max: 1000 }), (day, days) => {
        const expected = DateTime.fromISO(day, { zone: 'utc' }).plus({ days });

        expect(addDays(day, days)).toBe(expected.toISODate());
        expect(weekdayOf(addDays(day, days))).toBe(expected.weekday);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('is the committee’s own: late evening in UTC is already tomorrow in Stockholm', () => {
    expect(dayIn('2026-12-14T23:30:00.000Z', 'Europe/Stockholm')).toBe('2026-12-15');
    expect(dayIn('2026-12-14T23:30:00.000Z', 'America/New_York')).toBe('2026-12-14');
  });

  it('agrees with Luxon on the day of any moment in any zone', () => {
    const from = Date.UTC(1990, 0, 1);
    const aMoment = fc.integer({ min: 0, max: 60 * 365 * 86_400 }).map((s) => from + s * 1000);
    const aZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC');
    fc.assert(
      fc.property(aMoment, aZone, (ms, zone) => {
        expect(dayIn(new Date(ms).toISOString(), zone)).toBe(
          DateTime.fromMillis(ms, { zone }).toISODate(),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('cannot be told of what is no moment, or in what is no zone', () => {
    expect(() => dayIn('soon', 'Europe/Stockholm')).toThrow(RangeError);
    expect(() => dayIn('2026-12-14T23:30:00.000Z', 'Europe/Stockholmm')).toThrow(RangeError);
  });

  it('is no day when the calendar has none such', () => {
    expect(isDay('2026-02-28')).toBe(true);
    expect(isDay('2026-02-30')).toBe(false);
    expect(isDay('2026-2-3')).toBe(false);
  });

  it('has eight o’clock at another moment in summer than in winter', () => {
    expect(momentAt('2026-10-23', '08:00', 'Europe/Stockholm')).toBe('2026-10-23T06:00:00.000Z');
    expect(momentAt('2026-10-26', '08:00', 'Europe/Stockholm')).toBe('2026-10-26T07:00:00.000Z');
  });

  it('has an hour that daylight saving skips one hour later', () => {
    expect(momentAt('2026-03-29', '02:30', 'Europe/Stockholm')).toBe('2026-03-29T01:30:00.000Z');
  });
});
