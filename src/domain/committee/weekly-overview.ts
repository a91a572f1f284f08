import { type ClosedDays, openDayOnOrAfter } from '../days/closed-days.ts';
import { addDays, type Day, weekdayOf } from '../days/day.ts';

/** The overview that a committee's channel gets once a week. */
export type WeeklyOverview = {
  /** ISO weekday, 1 = Monday … 5 = Friday. */
  readonly weekday: number;
  /** The day up to which all have been said: of the last one, or of the setting. */
  readonly last: Day;
};

/**
 * Whether an overview is due on a working day: the chosen weekday has come, or the first open day
 * after it where it is closed, and nothing has been said since. One that was missed comes late,
 * and several that were missed come as one.
 */
export function isOverviewDue(
  { weekday, last }: WeeklyOverview,
  today: Day,
  closed: ClosedDays,
): boolean {
  const monday = addDays(today, 1 - weekdayOf(today));
  // Where the rest of a week is closed, its overview comes in the next one.
  return [monday, addDays(monday, -7)]
    .map((first) => openDayOnOrAfter(addDays(first, weekday - 1), closed))
    .some((day) => last < day && day <= today);
}
