import { addDays, type Day, weekdayOf } from '../days/day.ts';
import { type Feast, feastIn } from '../days/feasts.ts';
import { isoOf, lastDayOf } from '../days/iso-of.ts';
import { dayOf } from './day-of.ts';
import { countIn } from './times/counts.ts';
import { LOOSE_WORDS } from './times/loose-words.ts';
import { monthNumber } from './times/months.ts';
import { weekdayNumber } from './times/weekdays.ts';

/** Where words for a loose time stand, and the days that they most likely mean. */
export type Likely = {
  readonly from: number;
  readonly to: number;
  readonly days: readonly Day[];
  /** A week or a month, which may be meant as a whole. */
  readonly isLong: boolean;
};

type Named = (group: string) => string;
type Loose = {
  readonly isLong: boolean;
  readonly pattern: RegExp;
  readonly days: (named: Named, today: Day) => readonly Day[];
};

function loose(words: string, days: Loose['days'], isLong = false): Loose {
  return {
    isLong,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}]|\\.\\d)`, 'giu'),
    days,
  };
}

const FEASTS: readonly (readonly [Feast, RegExp])[] = [
  ['christmas', /^(?:jul|christmas)/iu],
  ['new-year', /^(?:nyår|årsskift|new|the\s+new|årets)/iu],
  ['epiphany', /^trett/iu],
  ['easter', /^(?:påsk|easter)/iu],
  ['midsummer', /^midsommar|^midsummer/iu],
  ['summer', /^(?:sommar|semest|industri|the\s+summer|summer)/iu],
];
/** The more exact first: of what is found the first stands. */
const LOOSE: readonly Loose[] = [
  loose(LOOSE_WORDS.dayNextWeek, (named, today) => {
    const weekday = weekdayNumber(named('weekday') || named('other'));
    return [addDays(nextMonday(today), weekday - 1)];
  }),
  loose(LOOSE_WORDS.nextDay, (named, today) =>
    nextWeekdays(weekdayNumber(named('weekday')), today),
  ),
  loose(LOOSE_WORDS.nextWeek, weekdaysOfNextWeek, true),
  loose(LOOSE_WORDS.nextMonth, endOfNextMonth, true),
  loose(LOOSE_WORDS.feastOrSummer, aroundFeast),
  loose(LOOSE_WORDS.partOfMonth, partOfMonth),
  loose(LOOSE_WORDS.weekOfMonth, partOfMonth),
  loose(LOOSE_WORDS.turnOfMonth, (named, today) => [
    endOfMonth(monthNumber(named('month')), today),
  ]),
  loose(LOOSE_WORDS.inTime, (named, today) => [
    addDays(today, countIn(named('count')) * (/^[vw]/iu.test(named('unit')) ? 7 : 1)),
  ]),
  loose(LOOSE_WORDS.dayOfMonth, beyondMonth),
  loose(LOOSE_WORDS.dotted, dotted),
];

/**
 * The first words of a text that say a time without its day, and the days that can be meant: a
 * weekday of this week or the next, the last working day before a feast. They are for somebody to
 * choose from; nothing is taken for them.
 * @example likelyDays('till nästa fredag', '2026-09-29')?.days // ['2026-10-02', '2026-10-09']
 */
export function likelyDays(text: string, today: Day): Likely | null {
  for (const { pattern, days, isLong } of LOOSE)
    for (const found of text.matchAll(pattern)) {
      const read = days((group) => found.groups?.[group] ?? '', today);
      const ahead = [...new Set(read)].filter((day) => day >= today);
      if (ahead.length > 0)
        return {
          from: found.index,
          to: found.index + found[0].length,
          days: ahead.toSorted(),
          isLong,
        };
    }
  return null;
}

function weekdaysOfNextWeek(_: Named, today: Day): readonly Day[] {
  return [0, 4].map((each) => addDays(nextMonday(today), each));
}

function endOfNextMonth(_: Named, today: Day): readonly Day[] {
  return [workdayOn(endOfMonth(Number(today.slice(5, 7)) + 1, today))];
}

function nextMonday(today: Day): Day {
  return addDays(today, 8 - weekdayOf(today));
}

/** The one to come, and that of the week after: both are called the next. */
function nextWeekdays(weekday: number, today: Day): readonly Day[] {
  const coming = addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
  return [coming, addDays(coming, 7)];
}

function aroundFeast(named: Named, today: Day): readonly Day[] {
  const feast = FEASTS.find(([, words]) => words.test(named('feast')))?.[0];
  if (feast === undefined) return [];
  const isAfter = /^(?:efter|after)$/iu.test(named('side'));
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].map((each) => {
    const { from, to } = feastIn(feast, each);
    return isAfter ? workdayAfter(to) : workdayOn(addDays(from, -1));
  });
  const first = days.find((day) => day > today);
  if (first === undefined) return [];
  return isAfter ? [first, addDays(first, 7)] : [first];
}

/** The last working day of the part that is said. */
function partOfMonth(named: Named, today: Day): readonly Day[] {
  const month = monthNumber(named('month'));
  const first = dayOf({ is: 'day', year: null, month, day: 1 }, today);
  if (first === null) return [];
  const part = named('part').toLowerCase();
  if (/^(?:slut|sista|end|last)/u.test(part)) return [workdayOn(endOfMonth(month, today))];
  if (/^(?:första|first)/u.test(part)) return [addDays(first, (5 - weekdayOf(first) + 7) % 7)];
  return [workdayOn(addDays(first, /^(?:mitt|midd)/u.test(part) ? 14 : 9))];
}

/** "31 november": the last that the month has, or the first of the next one. */
function beyondMonth(named: Named, today: Day): readonly Day[] {
  const month = monthNumber(named('month'));
  const year = named('year') === '' ? null : Number(named('year'));
  const day = Number(named('day'));
  if (day > 31 || day <= lastDayOf(month, year ?? 2000)) return [];
  const last = lastDayOf(month, year ?? Number(today.slice(0, 4)));
  const end = dayOf({ is: 'day', year, month, day: last }, today);
  return end === null ? [] : [end, addDays(end, 1)];
}

/** "13.1" is a day where a day is asked for. */
function dotted(named: Named, today: Day): readonly Day[] {
  const [day, month] = [Number(named('day')), Number(named('number'))];
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(month, 2000)) return [];
  const found = dayOf({ is: 'day', year: null, month, day }, today);
  return found === null ? [] : [found];
}

function endOfMonth(month: number, today: Day): Day {
  const inYear = ((month - 1) % 12) + 1;
  const year = Number(today.slice(0, 4)) + Math.floor((month - 1) / 12);
  const end = isoOf(year, inYear, lastDayOf(inYear, year));
  return end >= today ? end : isoOf(year + 1, inYear, lastDayOf(inYear, year + 1));
}

/** A day that offices are open, the day itself or before it. */
function workdayOn(day: Day): Day {
  return weekdayOf(day) > 5 ? addDays(day, 5 - weekdayOf(day)) : day;
}

function workdayAfter(day: Day): Day {
  const next = addDays(day, 1);
  return weekdayOf(next) > 5 ? addDays(next, 8 - weekdayOf(next)) : next;
}
