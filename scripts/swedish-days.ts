import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import Holidays from 'date-holidays';

import { weekdayOf } from '../src/domain/days/day.ts';

export const FILE = new URL('../src/calendar/swedish-days.json', import.meta.url);

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

// The library calls the eves when offices close (midsummer, Christmas, New Year) `bank`; the eves
// that are only half days or customs (Maundy Thursday, Walpurgis) are other types and stay open.
const CLOSED_TYPES: ReadonlySet<string> = new Set(['public', 'bank']);

/**
 * The days from Monday to Friday on which Swedish offices are closed, a line for each year. They are
 * written once, here, because the library takes 45 MB of disk and 27 MB of memory to say the same.
 */
export function written(): string {
  const calendar = new Holidays('SE');
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  const days = years.map((year) => [year, closedIn(calendar, year).join(' ')]);
  return `${JSON.stringify(Object.fromEntries(days), null, 2)}\n`;
}

function closedIn(calendar: Holidays, year: number): readonly string[] {
  const days = calendar
    .getHolidays(year)
    .filter(({ type }) => CLOSED_TYPES.has(type))
    .map(({ date }) => date.slice(0, 10))
    .filter((day) => weekdayOf(day) < 6);
  return [...new Set(days)].toSorted().map((day) => day.slice(5));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(FILE, written());
