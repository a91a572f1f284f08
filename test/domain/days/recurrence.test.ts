import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readRecurrence } from '../../../src/domain/dates/read-recurrence.ts';
import { addDays, type Day, weekdayOf } from '../../../src/domain/days/day.ts';
import { monthOf, recurringDays } from '../../../src/domain/days/recurrence.ts';

const TODAY = '2026-11-25';

function daysOf(words: string, idleMonths: readonly number[] = []): readonly Day[] | null {
  const read = readRecurrence(words, TODAY);
  return read && recurringDays(read.rule, read.stretch, idleMonths);
}

const SECOND_TUESDAYS = [
  '2026-12-08',
  '2027-01-12',
  '2027-02-09',
  '2027-03-09',
  '2027-04-13',
  '2027-05-11',
  '2027-06-08',
  '2027-08-10',
  '2027-09-14',
  '2027-10-12',
  '2027-11-09',
];
const SECOND_WEEKS = [
  '2027-01-13',
  '2027-01-27',
  '2027-02-10',
  '2027-02-24',
  '2027-03-10',
  '2027-03-24',
  '2027-04-07',
  '2027-04-21',
  '2027-05-05',
  '2027-05-19',
  '2027-06-02',
  '2027-06-16',
];

describe('a rule in words', () => {
  it.each([
    'andra tisdagen varje månad utom juli',
    'Andra tisdagen i varje månad, utom i juli',
    'den andra tisdagen i månaden förutom juli',
    'every second Tuesday of the month except July',
    'the 2nd Tuesday of each month except for July',
  ])('gives the days of the coming year: %s', (words) => {
    expect(daysOf(words)).toEqual(SECOND_TUESDAYS);
  });

  it.each([
    'varannan onsdag från 13 januari till 16 juni',
    'varannan onsdag mellan 13 januari och 16 juni',
    'every other Wednesday from 13 January to 16 June',
    'every second Wednesday from 2027-01-13 until 2027-06-16',
  ])('counts weeks from its first day: %s', (words) => {
    expect(daysOf(words)).toEqual(SECOND_WEEKS);
  });

  it.each([
    ['första torsdagen i februari, april och juni', ['2027-02-04', '2027-04-01', '2027-06-03']],
    ['first Thursday in February, April and June', ['2027-02-04', '2027-04-01', '2027-06-03']],
    ['sista fredagen i mars och maj 2028', ['2028-03-31', '2028-05-26']],
    [
      'första och tredje måndagen i maj–juni 2027',
      ['2027-05-03', '2027-05-17', '2027-06-07', '2027-06-21'],
    ],
    ['femte måndagen varje månad under 2027 utom mars', ['2027-05-31', '2027-08-30', '2027-11-29']],
    [
      'varje fredag från 1 januari 2027 till 15 januari 2027',
      ['2027-01-01', '2027-01-08', '2027-01-15'],
    ],
    [
      'var tredje fredag från 1 januari 2027 till 1 mars 2027',
      ['2027-01-01', '2027-01-22', '2027-02-12'],
    ],
  ])('is understood: %s', (words, days) => {
    expect(daysOf(words)).toEqual(days);
  });

  it.each([
    'tisdag 15 december',
    'andra tisdagen',
    'varje månad',
    'varannan onsdag från snart till sedan',
    'varannan onsdag från 2027-06-16 till 2027-01-13',
    'andra tisdagen varje månad utom',
    `andra tisdagen ${'varje '.repeat(500)}månad`,
  ])('is none: %s', (words) => {
    expect(daysOf(words)).toBeNull();
  });

  it('leaves out the months in which the committee never meets, and counts the weeks on', () => {
    expect(daysOf('andra tisdagen varje månad', [7])).toEqual(SECOND_TUESDAYS);
    expect(daysOf('varannan onsdag från 13 januari till 16 juni', [2, 5])).toEqual(
      SECOND_WEEKS.filter((day) => ![2, 5].includes(monthOf(day))),
    );
  });
});

describe('the days of any rule', () => {
  const month = fc.integer({ min: 1, max: 12 });
  const rules = fc.record({
    weekday: fc.integer({ min: 1, max: 7 }),
    months: fc.uniqueArray(month),
    how: fc.oneof(
      fc.record({
        is: fc.constant('of-month' as const),
        nths: fc.array(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 4 }),
      }),
      fc.record({ is: fc.constant('every' as const), weeks: fc.integer({ min: 1, max: 4 }) }),
    ),
  });
  const stretches = fc
    .record({ start: fc.integer({ min: 0, max: 5000 }), days: fc.integer({ min: 0, max: 900 }) })
    .map(({ start, days }) => {
      const from = addDays('2024-01-01', start);
      return { from, to: addDays(from, days) };
    });

  it('are in order, none twice, inside the stretch, on the weekday and in no excepted month', () => {
    fc.assert(
      fc.property(rules, stretches, fc.uniqueArray(month), (rule, stretch, idle) => {
        const days = recurringDays(rule, stretch, idle);

        expect(days).toEqual([...new Set(days)].toSorted());
        for (const day of days) {
          expect(day >= stretch.from && day <= stretch.to).toBe(true);
          expect(weekdayOf(day)).toBe(rule.weekday);
          expect(rule.months).toContain(monthOf(day));
          expect(idle).not.toContain(monthOf(day));
        }
      }),
    );
  });

  it('are all that the rule means: each day of the stretch is one, or not, by its own', () => {
    fc.assert(
      fc.property(rules, stretches, fc.uniqueArray(month), (rule, stretch, idle) => {
        const found = new Set(recurringDays(rule, stretch, idle));

        let first: Day | null = null;
        for (let day = stretch.from; day <= stretch.to; day = addDays(day, 1)) {
          if (weekdayOf(day) === rule.weekday) first ??= day;
          const meets = rule.months.includes(monthOf(day)) && !idle.includes(monthOf(day));
          const isDay = weekdayOf(day) === rule.weekday && meets && falls(day, rule.how, first);
          expect([day, found.has(day)]).toEqual([day, isDay]);
        }
      }),
    );
  });
});

/** Told from the day alone, by another way than the rule's own. */
function falls(
  day: Day,
  how: { is: 'of-month'; nths: number[] } | { is: 'every'; weeks: number },
  first: Day | null,
): boolean {
  if (how.is === 'every')
    return (Date.parse(day) - Date.parse(first ?? day)) % (how.weeks * 7 * 86_400_000) === 0;
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  const isLast = monthOf(addDays(day, 7)) !== monthOf(day);
  return how.nths.includes(nth) || (isLast && how.nths.includes(-1));
}
