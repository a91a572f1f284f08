import { addDays, type Day, weekdayOf } from '../days/day.ts';
import { isoOf, lastDayOf } from '../days/iso-of.ts';
import type { DueMeaning } from './times/due-meaning.ts';
import { nthWeekday } from '../days/nth-weekday.ts';

/** The meanings that come to one day. */
type OneDay = Extract<DueMeaning, { is: 'day' | 'weekday-of-month' }> | WeekMeaning;
type WeekMeaning = Extract<DueMeaning, { is: 'week' }>;

/**
 * The day that is meant; without a year the first such day on `from` or later. Null for a day that
 * its month or year does not have, as the fifth Monday of a month with four.
 */
export function dayOf(meaning: OneDay, from: Day): Day | null {
  const first = meaning.year ?? Number(from.slice(0, 4));
  // A leap day may be seven years away (1897–1904), a week 53 or a fifth Monday six.
  for (let year = first; year <= first + (meaning.year === null ? 8 : 0); year += 1) {
    const day = dayIn(year, meaning);
    if (day !== null && (meaning.year !== null || day >= from)) return day;
  }
  return null;
}

function dayIn(year: number, meaning: OneDay): Day | null {
  if (meaning.is === 'week') return dayOfWeek(year, meaning.week, meaning.weekday ?? 1);
  if (meaning.is === 'weekday-of-month') return nthWeekday(year, meaning);
  const { month, day } = meaning;
  return day > lastDayOf(month, year) ? null : isoOf(year, month, day);
}

/** The days of an ISO week begin on Monday; week 1 is the one with 4 January in it. */
export function dayOfWeek(year: number, week: number, weekday: number): Day | null {
  const fourth = isoOf(year, 1, 4);
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  const thursday = addDays(monday, 3);
  return thursday.startsWith(isoOf(year, 1, 1).slice(0, 4)) ? addDays(monday, weekday - 1) : null;
}

/** First and last day of whole months (13 is the next January); without a year the first that has not ended. */
export function monthsFrom(
  { year, first, last }: { year: number | null; first: number; last: number },
  from: Day,
): { readonly from: Day; readonly to: Day } {
  const startYear = year ?? Number(from.slice(0, 4));
  const ends = endOf(startYear, last);
  return year === null && ends < from
    ? { from: startOf(startYear + 1, first), to: endOf(startYear + 1, last) }
    : { from: startOf(startYear, first), to: ends };
}

function startOf(year: number, month: number): Day {
  return isoOf(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);
}

function endOf(year: number, month: number): Day {
  return addDays(startOf(year, month + 1), -1);
}
