import Holidays from 'date-holidays';

import { type Day, weekdayOf } from '../domain/days/day.ts';
import type { ClosedDays } from '../domain/days/closed-days.ts';

// The library calls the eves when offices close (midsummer, Christmas, New Year) `bank`; the eves
// that are only half days or customs (Maundy Thursday, Walpurgis) are other types and stay open.
const CLOSED_TYPES: ReadonlySet<string> = new Set(['public', 'bank']);

/** Some 27 years of days; past that they are asked for anew. */
const MOST_KEPT = 10_000;

/** The days when Swedish offices are closed: weekends, public holidays and the three great eves. */
export function swedishClosedDays(): ClosedDays {
  const calendar = new Holidays('SE');
  const years = new Map<string, ReadonlySet<Day>>();
  const known = new Map<Day, boolean>();

  const holidaysIn = (year: string): ReadonlySet<Day> => {
    const before = years.get(year);
    if (before !== undefined) return before;
    const found = new Set(
      calendar
        .getHolidays(Number(year))
        .filter(({ type }) => CLOSED_TYPES.has(type))
        .map(({ date }) => date.slice(0, 10)),
    );
    years.set(year, found);
    return found;
  };

  return {
    isOpen(day) {
      const before = known.get(day);
      if (before !== undefined) return before;
      const isOpen = weekdayOf(day) < 6 && !holidaysIn(day.slice(0, 4)).has(day);
      if (known.size >= MOST_KEPT) known.clear();
      known.set(day, isOpen);
      return isOpen;
    },
  };
}
