import { type Day, weekdayOf } from '../domain/days/day.ts';
import type { ClosedDays } from '../domain/days/closed-days.ts';
import daysOfYear from './swedish-days.json' with { type: 'json' };

/** Some 27 years of days; past that they are asked for anew. */
const MOST_KEPT = 10_000;

/**
 * The days when Swedish offices are closed: weekends, public holidays and the three great eves.
 * The holidays are those of `swedish-days.json`, which `npm run swedish-days` writes; in a year that
 * the file does not have only weekends are closed.
 */
export function swedishClosedDays(): ClosedDays {
  const holidays = new Set<Day>(
    Object.entries(daysOfYear).flatMap(([year, days]) =>
      days.split(' ').map((day) => `${year}-${day}`),
    ),
  );
  const known = new Map<Day, boolean>();

  return {
    isOpen(day) {
      const before = known.get(day);
      if (before !== undefined) return before;
      const isOpen = weekdayOf(day) < 6 && !holidays.has(day);
      if (known.size >= MOST_KEPT) known.clear();
      known.set(day, isOpen);
      return isOpen;
    },
  };
}
