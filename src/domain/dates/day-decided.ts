import { addDays, type Day } from '../days/day.ts';
import { isoOf, lastDayOf } from '../days/iso-of.ts';
import type { DueMeaning } from './times/due-meaning.ts';

/**
 * The day on which something was decided, today or before. Null for a day that is still to come, and
 * for words that name no one day.
 * @param farthest how many days back it can lie without its year: further, nobody can say which
 */
export function dayDecided(meaning: DueMeaning, today: Day, farthest: number): Day | null {
  if (meaning.is !== 'day') return null;
  const year = Number(today.slice(0, 4));
  const years = meaning.year === null ? [year, year - 1] : [meaning.year];
  const days = years.flatMap((each) => dayIn(each, meaning));
  const day = days.find((each) => each <= today) ?? null;
  const isFar = day !== null && meaning.year === null && day < addDays(today, -farthest);
  return isFar ? null : day;
}

function dayIn(year: number, { month, day }: Extract<DueMeaning, { is: 'day' }>): readonly Day[] {
  return day > lastDayOf(month, year) ? [] : [isoOf(year, month, day)];
}
