import type { Day } from './day.ts';
import { dayAfter } from './days-after.ts';

/** Further back nobody has been at work with Bevaka, nor has a list's rows. */
const MOST_MONTHS = 600;

/**
 * The months in which days from one to another lie, the last one first.
 * @example monthsBetween('2026-11-30', '2027-01-02') // ['2027-01', '2026-12', '2026-11']
 */
export function monthsBetween(from: Day, to: Day): readonly string[] {
  const months: string[] = [];
  for (let day = `${to.slice(0, 7)}-01`; day.slice(0, 7) >= from.slice(0, 7);) {
    if (months.length >= MOST_MONTHS) break;
    months.push(day.slice(0, 7));
    day = dayAfter(day, -1, 'months');
  }
  return months;
}
