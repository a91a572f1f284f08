import { addDays, type Day } from './day.ts';
import type { Stretch } from './stretch.ts';

/**
 * Days one after another, as the stretches that they make; how a list of days is shown and carried.
 * @param days in order, none twice
 */
export function stretchesOf(days: readonly Day[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last !== undefined && addDays(last.to, 1) === day)
      found[found.length - 1] = { from: last.from, to: day };
    else found.push({ from: day, to: day });
  }
  return found;
}

/** Every day of the stretches, in order and none twice. */
export function daysOfStretches(stretches: readonly Stretch[]): readonly Day[] {
  const days = new Set<Day>();
  for (const { from, to } of stretches)
    for (let day = from; day <= to; day = addDays(day, 1)) days.add(day);
  return [...days].toSorted();
}
