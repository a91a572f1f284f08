import { type Day, weekdayOf } from '../day.ts';
import { coresIn } from './cores.ts';
import { isoOf, lastDayOf } from './months.ts';
import type { DueMeaning } from './phrases.ts';
import { leadingWeekday } from './weekdays.ts';

/**
 * A date typed alone: `2026-12-15`, `15/12`, `15 december`, `den 15 dec 2026`, `tisdag 15 december`.
 * Null for anything else, and where the weekday is another one than the date's: one of them is a
 * slip, and nobody can say which.
 * @example readDay('15/12', '2026-12-16') // '2027-12-15'
 */
export function readDay(text: string, today: Day): Day | null {
  const said = leadingWeekday(text.trim());
  const day = bareDay(said?.rest ?? text, today);
  return said === null || day === null || weekdayOf(day) === said.weekday ? day : null;
}

function bareDay(text: string, today: Day): Day | null {
  const alone = text.trim().replace(/^(?:den|the)\s+/iu, '');
  const [core] = coresIn(alone);
  if (core?.meaning.is !== 'day' || core.from !== 0 || core.to !== alone.length) return null;
  return dayFrom(core.meaning, today);
}

/** The day that is meant; without a year the first such day on `today` or later. */
export function dayFrom(meaning: Extract<DueMeaning, { is: 'day' }>, today: Day): Day {
  const { month, day } = meaning;
  if (meaning.year !== null) return isoOf(meaning.year, month, day);
  let year = Number(today.slice(0, 4));
  while (day > lastDayOf(month, year) || isoOf(year, month, day) < today) year += 1;
  return isoOf(year, month, day);
}
