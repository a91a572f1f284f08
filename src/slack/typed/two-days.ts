import { dayMeant } from '../../domain/dates/stretch-of.ts';
import { timesIn, TYPED_RULES } from '../../domain/dates/times/times-in.ts';
import { leadsToDecision } from '../../domain/registering/decision-words.ts';
import type { Day } from '../../domain/days/day.ts';

/**
 * The days that a line names, in its order, for a day or a day of a week; that of a decision is none.
 * @example daysIn('2026-12-15 till den 18 december', '2026-10-01') // ['2026-12-15', '2026-12-18']
 */
export function daysIn(line: string, today: Day): readonly Day[] {
  return placedDaysIn(line, today).map(({ day }) => day);
}

/** The same with where each stands in the line. */
export function placedDaysIn(
  line: string,
  today: Day,
): readonly { readonly day: Day; readonly from: number; readonly to: number }[] {
  return timesIn(line, TYPED_RULES).flatMap(({ meaning, from, to }) => {
    if (leadsToDecision(line.slice(0, from))) return [];
    const day = dayMeant(meaning, today) ?? null;
    return day === null ? [] : [{ day, from, to }];
  });
}
