import { readFileSync } from 'node:fs';

import Holidays from 'date-holidays';
import { expect, it } from 'vitest';

import { FILE, written } from '../../scripts/swedish-days.ts';
import { swedishClosedDays } from '../../src/calendar/swedish-closed-days.ts';
import { addDays, weekdayOf } from '../../src/domain/days/day.ts';

const closed = swedishClosedDays();

it('has the days that the library has: `npm run swedish-days` writes them', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(written());
});

it('says of every day of the file’s hundred years what the library says', () => {
  const library = new Holidays('SE');
  const closedInLibrary = new Set<string>();
  for (let year = 2000; year <= 2099; year += 1)
    for (const { date, type } of library.getHolidays(year))
      if (type === 'public' || type === 'bank') closedInLibrary.add(date.slice(0, 10));

  const differing: string[] = [];
  for (let day = '2000-01-01'; day <= '2099-12-31'; day = addDays(day, 1))
    if (closed.isOpen(day) !== (weekdayOf(day) < 6 && !closedInLibrary.has(day)))
      differing.push(day);

  expect(differing).toEqual([]);
});

it('closes on weekends alone in the years that the file does not have', () => {
  expect(closed.isOpen('2100-01-01')).toBe(true);
  expect(closed.isOpen('2100-01-02')).toBe(false);
  expect(closed.isOpen('1999-12-24')).toBe(true);
});
