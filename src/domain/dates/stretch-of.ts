import { addDays, type Day } from '../days/day.ts';
import type { Stretch } from '../days/stretch.ts';
import type { DueMeaning } from './times/due-meaning.ts';
import { dayAfter } from './days-after.ts';
import { dayOf, monthsFrom } from './day-of.ts';

/** Undefined where the words name no one day; null where they name one that does not exist. */
export function dayMeant(meaning: DueMeaning, today: Day): Day | null | undefined {
  if (meaning.is === 'day' || meaning.is === 'weekday-of-month') return dayOf(meaning, today);
  if (meaning.is === 'week' && meaning.weekday !== null) return dayOf(meaning, today);
  return undefined;
}

/** The days of a time that is longer than one; null for any other, and for one without an end. */
export function stretchOf(meaning: DueMeaning, today: Day): Stretch | null {
  if (meaning.is === 'months') return monthsFrom(meaning, today);
  if (meaning.is === 'month')
    return monthsFrom({ year: meaning.year, first: meaning.month, last: meaning.month }, today);
  if (meaning.is === 'week') return weekOf(meaning, today);
  if (meaning.is === 'within')
    return { from: today, to: dayAfter(today, meaning.count, meaning.unit) };
  if (meaning.is === 'period' && meaning.from !== null && meaning.to !== null)
    return { from: meaning.from, to: meaning.to };
  return null;
}

function weekOf(meaning: Extract<DueMeaning, { is: 'week' }>, today: Day): Stretch | null {
  const sunday = dayOf({ ...meaning, weekday: 7 }, today);
  return sunday === null ? null : { from: addDays(sunday, -6), to: sunday };
}
