import { dayOf, monthsFrom } from '../../domain/dates/day-of.ts';
import type { DueMeaning } from '../../domain/dates/phrases.ts';
import { timesIn } from '../../domain/dates/times-in.ts';
import { addDays, type Day } from '../../domain/days/day.ts';

/** The days that words name, both included, and where the words begin. */
export type SaidStretch = { readonly from: Day; readonly to: Day; readonly at: number };

/**
 * The days, weeks and months that a line names, in its order; a day is a stretch of itself.
 * @example stretchesIn('v. 28 till v. 31', '2027-06-01') // 12–18 July and 2–8 August 2027
 */
export function stretchesIn(line: string, today: Day): readonly SaidStretch[] {
  return timesIn(line).flatMap(({ meaning, from: at }) => {
    const stretch = stretchOf(meaning, today);
    return stretch === null ? [] : [{ ...stretch, at }];
  });
}

function stretchOf(meaning: DueMeaning, today: Day): Omit<SaidStretch, 'at'> | null {
  if (meaning.is === 'month')
    return monthsFrom({ year: meaning.year, first: meaning.month, last: meaning.month }, today);
  if (meaning.is === 'months') return monthsFrom(meaning, today);
  if (meaning.is === 'week' && meaning.weekday === null) {
    const sunday = dayOf({ ...meaning, weekday: 7 }, today);
    return sunday === null ? null : { from: addDays(sunday, -6), to: sunday };
  }
  const isDay = meaning.is === 'day' || meaning.is === 'week' || meaning.is === 'weekday-of-month';
  const day = isDay ? dayOf(meaning, today) : null;
  return day === null ? null : { from: day, to: day };
}

const WEEKS = /(?<!\p{L})(?:v\.?|vecka|veckorna|weeks?)\s*(\d{1,2})\s*[–-]\s*(\d{1,2})(?!\d)/giu;
const DAYS_OF_MONTH = /(?<![\d–-])(\d{1,2})\s*[–-]\s*(\d{1,2})\s+(\p{L}{3,})/gu;
const TODAY = /(?<!\p{L})(?:i\s?dag|today)(?!\p{L})/giu;
const TOMORROW = /(?<!\p{L})(?:i\s?morgon|tomorrow)(?!\p{L})/giu;

/** A line with each end of a stretch in words of its own: "1–14 oktober", "v. 28–31", "i morgon". */
export function spelledOut(line: string, today: Day): string {
  return line
    .replaceAll(WEEKS, 'v. $1 – v. $2')
    .replaceAll(DAYS_OF_MONTH, '$1 $3 – $2 $3')
    .replaceAll(TODAY, today)
    .replaceAll(TOMORROW, addDays(today, 1));
}
