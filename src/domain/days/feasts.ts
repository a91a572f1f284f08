import { addDays, type Day, weekdayOf } from './day.ts';
import { isoOf } from './iso-of.ts';
import type { Stretch } from './stretch.ts';

/** A time of the year that people date by: "före jul", "efter påsk". */
export type Feast = 'christmas' | 'new-year' | 'epiphany' | 'easter' | 'midsummer' | 'summer';

/** Its days in a year; New Year begins on the last day of the year that it is said of. */
export function feastIn(feast: Feast, year: number): Stretch {
  switch (feast) {
    case 'christmas':
      return { from: isoOf(year, 12, 24), to: isoOf(year, 12, 26) };
    case 'new-year':
      return { from: isoOf(year, 12, 31), to: isoOf(year + 1, 1, 1) };
    case 'epiphany':
      return { from: isoOf(year, 1, 5), to: isoOf(year, 1, 6) };
    case 'easter': {
      const sunday = easterSunday(year);
      return { from: addDays(sunday, -2), to: addDays(sunday, 1) };
    }
    case 'midsummer': {
      const eve = addDays(isoOf(year, 6, 19), (5 - weekdayOf(isoOf(year, 6, 19)) + 7) % 7);
      return { from: eve, to: addDays(eve, 1) };
    }
    // Where most offices are on leave; nobody has said when exactly.
    case 'summer':
      return { from: isoOf(year, 7, 1), to: isoOf(year, 8, 15) };
  }
}

/**
 * The Gregorian Easter, after Butcher's rule of 1876.
 * @example easterSunday(2027) // '2027-03-28'
 */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const week =
    (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - ((year % 100) % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const day = moon + week - 7 * late + 114;
  return isoOf(year, Math.floor(day / 31), (day % 31) + 1);
}
