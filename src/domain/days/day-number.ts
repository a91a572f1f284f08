export const MS_A_DAY = 86_400_000;
/** Some 270 years of days; past that they are counted anew. */
const MOST_KEPT = 100_000;

const numbers = new Map<string, number>();
const days = new Map<number, string>();

/**
 * A calendar day (`YYYY-MM-DD`) as a whole number, 0 for 1970-01-01. A day alone has no zone, so it
 * is counted in UTC, where each one has 24 hours. Working days are counted one by one, thousands at
 * each registration, so what was once counted is remembered.
 */
export function numberOfDay(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(day) / MS_A_DAY;
  if (numbers.size >= MOST_KEPT) numbers.clear();
  numbers.set(day, number);
  return number;
}

/** The other way round. @throws RangeError for a number that is no day, as NaN */
export function dayOfNumber(number: number): string {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * MS_A_DAY).toISOString().slice(0, 10);
  if (days.size >= MOST_KEPT) days.clear();
  days.set(number, day);
  return day;
}
