import { nthWeekday } from './nth-weekday.ts';
import type { Stretch } from './stretch.ts';
import { addDays, type Day, weekdayOf, weekOfYear } from './day.ts';

/** How a committee's meetings come back: on such days of the week in a month, or every so many weeks. */
export type Recurrence = {
  /** ISO weekday, 1 = Monday. */
  readonly weekday: number;
  /** The months in which it meets, 1–12. */
  readonly months: readonly number[];
  readonly how:
    /** -1 is the last of the month. */
    | { readonly is: 'of-month'; readonly nths: readonly number[] }
    | { readonly is: 'every'; readonly weeks: number }
    /** In the weeks of the year with an even number, or with an odd one. */
    | { readonly is: 'weeks'; readonly are: 'even' | 'odd' };
};

/**
 * The days on which a rule falls, in their order and none twice. A month without meetings is left
 * out and moves nothing: every second week goes on counting through it.
 */
export function recurringDays(
  { weekday, months, how }: Recurrence,
  stretch: Stretch,
  idleMonths: readonly number[],
): readonly Day[] {
  const days = allDays({ weekday, how }, stretch);
  const meets = new Set(months.filter((month) => !idleMonths.includes(month)));
  return days.filter((day) => meets.has(monthOf(day)));
}

function allDays({ weekday, how }: Omit<Recurrence, 'months'>, stretch: Stretch): readonly Day[] {
  if (how.is === 'of-month') return daysOfMonths(weekday, how.nths, stretch);
  if (how.is === 'every') return daysOfWeeks(weekday, how.weeks, stretch);
  const remainder = how.are === 'even' ? 0 : 1;
  return daysOfWeeks(weekday, 1, stretch).filter((day) => weekOfYear(day) % 2 === remainder);
}

/** 1–12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

function daysOfMonths(weekday: number, nths: readonly number[], { from, to }: Stretch): Day[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + monthOf(day) - 1);
  const days = new Set<Day>();
  for (let month = first ?? 0; month <= (last ?? -1); month += 1)
    for (const nth of nths) {
      const named = { nth, weekday, month: (month % 12) + 1 };
      const day = nthWeekday(Math.floor(month / 12), named);
      if (day !== null && day >= from && day <= to) days.add(day);
    }
  return [...days].toSorted();
}

function daysOfWeeks(weekday: number, weeks: number, { from, to }: Stretch): Day[] {
  const days: Day[] = [];
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  for (let day = first; day <= to; day = addDays(day, weeks * 7)) days.push(day);
  return days;
}
