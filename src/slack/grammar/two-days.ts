import { dayOf } from '../../domain/dates/day-of.ts';
import { timesIn } from '../../domain/dates/times-in.ts';
import type { Day } from '../../domain/day.ts';

/**
 * The days that a line names, in its order, for a day or a day of a week.
 * @example daysIn('2026-12-15 till den 18 december', '2026-10-01') // ['2026-12-15', '2026-12-18']
 */
export function daysIn(line: string, today: Day): readonly Day[] {
  return timesIn(line).flatMap(({ meaning }) => {
    const isDay =
      meaning.is === 'day' ||
      meaning.is === 'weekday-of-month' ||
      (meaning.is === 'week' && meaning.weekday !== null);
    const day = isDay ? dayOf(meaning, today) : null;
    return day === null ? [] : [day];
  });
}
