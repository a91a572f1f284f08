import { addDays, type Day, weekdayOf } from './day.ts';

/** Which days offices are open. An argument of the rules: another country is another adapter. */
export type ClosedDays = { isOpen(day: Day): boolean };

/**
 * Without a country: near enough to tell whether a day has gone by, or which of two is earlier. What
 * is shown is counted by the country's days.
 */
export const WEEKENDS: ClosedDays = { isOpen: (day) => weekdayOf(day) <= 5 };

/** When a committee's offices are open: the country's days, less the bridge days that they take. */
export function openDaysOf(
  { closedDays }: { readonly closedDays: readonly Day[] },
  country: ClosedDays,
): ClosedDays {
  if (closedDays.length === 0) return country;
  const own = new Set(closedDays);
  return { isOpen: (day) => country.isOpen(day) && !own.has(day) };
}

/**
 * Moves a day off a closed one, always to the *earlier* open day: moving it later would eat into
 * the next step's time and the papers would miss the dispatch.
 * @example openDayOnOrBefore('2026-12-26', closed) // '2026-12-23' (24-27 December are closed)
 */
export function openDayOnOrBefore(day: Day, closed: ClosedDays): Day {
  return closed.isOpen(day) ? day : stepTo(day, -1, closed);
}

export function openDayOnOrAfter(day: Day, closed: ClosedDays): Day {
  return closed.isOpen(day) ? day : stepTo(day, 1, closed);
}

/** The first open day after the given one. */
export function nextWorkingDay(day: Day, closed: ClosedDays): Day {
  return stepTo(day, 1, closed);
}

/**
 * Counts `n` open days forward, or back when `n` is negative; the day itself is never counted.
 * Zero is the day itself, or the earlier open day when it is closed.
 * @example addWorkingDays('2026-11-20', 1, closed) // '2026-11-23', over the weekend
 */
export function addWorkingDays(day: Day, n: number, closed: ClosedDays): Day {
  if (n === 0) return openDayOnOrBefore(day, closed);
  const direction = n > 0 ? 1 : -1;
  let reached = day;
  for (let counted = 0; counted < Math.abs(n); counted += 1)
    reached = stepTo(reached, direction, closed);
  return reached;
}

/**
 * How many working days `to` lies after `from`; negative before it. Only open days count, so
 * that `addWorkingDays(from, workingDaysBetween(from, to))` is `to` for every open `to`.
 */
export function workingDaysBetween(from: Day, to: Day, closed: ClosedDays): number {
  if (to === from) return 0;
  const direction = to > from ? 1 : -1;
  let count = 0;
  for (let day = from; day !== to;) {
    day = addDays(day, direction);
    if (closed.isOpen(day)) count += direction;
  }
  return count;
}

function stepTo(day: Day, direction: 1 | -1, closed: ClosedDays): Day {
  let reached = addDays(day, direction);
  while (!closed.isOpen(reached)) reached = addDays(reached, direction);
  return reached;
}
