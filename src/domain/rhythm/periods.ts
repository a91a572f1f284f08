import type { Day } from '../days/day.ts';
import { isoOf, lastDayOf } from '../days/iso-of.ts';
import type { Language } from '../record/language.ts';
import type { Rhythm } from './rhythm.ts';
import { monthName, yearOf } from './period-names.ts';

/** The stretch that one occurrence reports, and what it is called. */
export type Period = { readonly name: string; readonly from: Day; readonly to: Day };

type Months = Extract<Rhythm, { is: 'months' }>;

/**
 * The period so many after the one with a day in it. Periods begin with January; one of two years
 * begins with the year of the day.
 * @example periodAfter({ is: 'months', months: 4, … }, '2026-11-16', 1, 'sv').name // 'T1 2027'
 */
export function periodAfter(
  { months }: Months,
  { first, after }: { readonly first: Day; readonly after: number },
  language: Language,
): Period {
  const year = Number(yearOf(first));
  const within = months > 12 ? 0 : Math.floor((Number(first.slice(5, 7)) - 1) / months);
  const start = (within + after) * months;
  const [from, to] = [start, start + months - 1].map((month) => ({
    year: year + Math.floor(month / 12),
    month: (month % 12) + 1,
  }));
  if (from === undefined || to === undefined) throw new Error('A period has two ends');
  return {
    name: nameOf(months, from, language),
    from: isoOf(from.year, from.month, 1),
    to: isoOf(to.year, to.month, lastDayOf(to.month, to.year)),
  };
}

const LETTERS: Readonly<Record<number, string>> = { 3: 'Q', 4: 'T', 6: 'H' };

function nameOf(
  months: number,
  { year, month }: { readonly year: number; readonly month: number },
  language: Language,
): string {
  const letter = LETTERS[months];
  if (letter !== undefined) return `${letter}${Math.ceil(month / months)} ${year}`;
  if (months >= 12) return String(year);
  const last = months === 1 ? '' : `–${monthName(month + months - 1, language)}`;
  return `${monthName(month, language)}${last} ${year}`;
}
