import { dayOf, monthsFrom } from '../dates/day-of.ts';
import type { DuePhrase } from '../dates/due-phrase.ts';
import type { BeforeMeaning, DueMeaning, TimeMeaning } from '../dates/times/due-meaning.ts';
import { type Day, isDay } from '../days/day.ts';
import { dayAfter } from '../days/days-after.ts';

/**
 * A due's own date as far as its words and the decision's day tell: a day, `YYYY-MM`, `YYYY-Qn`.
 * Without a year it is the first such time on or after the decision; without that day it is null.
 */
export function isoOfDue({ meaning }: DuePhrase, decidedOn: Day | null): string | null {
  if (meaning.is === 'before') return isoBefore(meaning, decidedOn);
  return isoOfTime(meaning, decidedOn);
}

/** So long before a day that is named, or a month as it is; working days are the committee's to count. */
function isoBefore({ time, count, unit, of }: BeforeMeaning, decidedOn: Day | null): string | null {
  const iso = isoOfTime(time, decidedOn);
  if (iso === null || !isDay(iso)) return iso;
  const isCounted = count !== null && unit !== 'working-days' && of === 'meeting';
  return isCounted ? dayAfter(iso, -count, unit) : null;
}

function isoOfTime(meaning: TimeMeaning, decidedOn: Day | null): string | null {
  if (isYearless(meaning) && decidedOn === null) return null;
  const from = decidedOn ?? '0001-01-01';
  if (meaning.is === 'day' || meaning.is === 'weekday-of-month') return dayOf(meaning, from);
  if (meaning.is === 'week' && meaning.weekday !== null) return dayOf(meaning, from);
  if (meaning.is === 'month') return monthIso(meaning.year, meaning.month, from);
  return meaning.is === 'months' ? quarterIso(meaning, from) : null;
}

function isYearless(meaning: DueMeaning): boolean {
  return 'year' in meaning && meaning.year === null;
}

function monthIso(year: number | null, month: number, from: Day): string {
  return monthsFrom({ year, first: month, last: month }, from).from.slice(0, 7);
}

/** Only a period of three months from a quarter's first day is a quarter; a season has no ISO form. */
function quarterIso(meaning: Extract<DueMeaning, { is: 'months' }>, from: Day): string | null {
  if (meaning.last - meaning.first !== 2 || meaning.last % 3 !== 0) return null;
  const { to } = monthsFrom(meaning, from);
  return `${to.slice(0, 4)}-Q${meaning.last / 3}`;
}
