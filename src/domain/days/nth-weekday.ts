import { addDays, type Day, weekdayOf } from './day.ts';
import { isoOf, lastDayOf } from './iso-of.ts';

/** The nth such day of the week in a month (-1 is the last); null where the month has no fifth. */
export function nthWeekday(
  year: number,
  {
    nth,
    weekday,
    month,
  }: { readonly nth: number; readonly weekday: number; readonly month: number },
): Day | null {
  const last = isoOf(year, month, lastDayOf(month, year));
  if (nth === -1) return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  const first = isoOf(year, month, 1);
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  return day <= last ? day : null;
}
