import { addDays, type Day, weekdayOf } from '../days/day.ts';
import type { Stretch } from '../days/stretch.ts';
import type { DueMeaning } from './times/due-meaning.ts';
import { dayAfter } from '../days/days-after.ts';
import { dayOf, monthsFrom } from './day-of.ts';

/** The last day of a month or a year, or of its first half, which "halvårsskiftet" ends. */
export function endOf(meaning: Extract<DueMeaning, { is: 'end-of' }>, today: Day): Day {
  const last = { month: Number(today.slice(5, 7)), 'half-year': 6, year: 12 }[meaning.what];
  return monthsFrom({ year: meaning.year, first: last, last }, today).to;
}

function comingDay({ days, weekday }: Extract<DueMeaning, { is: 'coming-day' }>, today: Day): Day {
  const first = addDays(today, days);
  return weekday === null ? first : addDays(first, (weekday - weekdayOf(first) + 7) % 7);
}

/** Undefined where the words name no one day; null where they name one that does not exist. */
export function dayMeant(meaning: DueMeaning, today: Day): Day | null | undefined {
  if (meaning.is === 'day' || meaning.is === 'weekday-of-month') return dayOf(meaning, today);
  if (meaning.is === 'week' && meaning.weekday !== null) return dayOf(meaning, today);
  return meaning.is === 'coming-day' ? comingDay(meaning, today) : undefined;
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
