import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';

import { addDays } from '../../../src/domain/days/day.ts';
import { msAt } from '../../../src/domain/days/zone-offset.ts';

const TIMES = ['00:00', '02:30', '09:00'];
/** Clocks go forward at night, at midnight, and by half an hour. */
const ZONES = ['Europe/Stockholm', 'Africa/Cairo', 'Australia/Lord_Howe'];

describe('the moment that a clock on the wall shows', () => {
  it('is as the library of dates has it, on every day of a year', () => {
    const days = Array.from({ length: 365 }, (_, at) => addDays('2026-01-01', at));
    const shown = days.flatMap((day) => TIMES.map((time) => `${day}T${time}`));
    const differ = ZONES.flatMap((zone) => {
      const asLibrary = (each: string) => DateTime.fromISO(each, { zone }).toMillis();
      return shown.filter((each) => msAt(each, zone) !== asLibrary(each));
    });

    // Of an hour that comes twice the library takes the one or the other, as today's clocks are.
    expect(differ.filter((each) => each !== '2026-10-25T02:30')).toEqual([]);
  });

  it('is the first of two where it comes twice, and later where it is skipped', () => {
    const [again, skipped] = ['2026-10-25T02:30', '2026-03-29T02:30'].map((shown) =>
      new Date(msAt(shown, 'Europe/Stockholm')).toISOString(),
    );

    expect(again).toBe('2026-10-25T00:30:00.000Z');
    expect(skipped).toBe('2026-03-29T01:30:00.000Z');
  });
});
