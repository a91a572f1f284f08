import type { Day } from '../days/day.ts';
import { inLowerCase } from '../text/lower-case.ts';
import type { Recurrence } from '../days/recurrence.ts';
import type { Stretch } from '../days/stretch.ts';
import { dayAfter } from '../days/days-after.ts';
import { MONTHS, monthsIn } from './month-list.ts';
import { readDay } from './read-day.ts';
import { ordinal, ORDINAL } from './times/time.ts';
import { WEEKDAY, weekdayNumber } from './times/weekdays.ts';

/** A rule that was written in words, and the days between which it holds. */
export type ReadRecurrence = { readonly rule: Recurrence; readonly stretch: Stretch };

const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const LONGEST_RULE = 200;

const OF_MONTH = String.raw`(?:den\s+|the\s+|(?<each>varje|every|each)\s+)?(?<nths>${ORDINAL}(?:(?:\s*,\s*|\s+(?:och|and|&)\s+)${ORDINAL})*)\s+(?<weekday>${WEEKDAY})(?:\s+(?:(?:i|in|of)\s+)?(?:(?:varje\s+|per\s+|the\s+|every\s+|each\s+|a\s+)?(?<month>månad(?:en)?|month)|(?<months>${MONTHS})))?`;
const EVERY = String.raw`(?<every>varje|varannan|var\s+tredje|var\s+fjärde|every(?:\s+(?:other|second|third|fourth))?|each)\s+(?<weekday>${WEEKDAY})s?(?:\s+(?:i|in)\s+(?<months>${MONTHS}))?`;
/** "tisdagar jämna veckor": by the number of the week, and not from the first on. */
const WEEKS = String.raw`(?:(?:varje|every|each)\s+)?(?<weekday>${WEEKDAY})(?:ar|s)?\s+(?:(?:i|in|of|on)\s+)?(?<parity>jämna?|udda|even|odd)(?:\s+(?:numbered\s+)?(?:veckor|vecka|weeks?))?(?:\s+(?:i|in)\s+(?<months>${MONTHS}))?`;
const EXCEPT = String.raw`(?:,?\s+(?:utom|förutom|men\s+inte|inte|except(?:\s+for)?|but\s+not|not)\s+(?:i\s+|in\s+)?(?<except>${MONTHS}))?`;
const YEAR = String.raw`(?:,?\s+(?:(?:under|i|för|in|during|for|of)\s+)?(?:år\s+)?(?<year>20\d{2}))?`;
const DAYS = String.raw`(?:,?\s+(?:från|from|mellan|between)\s+(?:och\s+med\s+)?(?<from>\S.*?))?(?:\s+(?:till(?:\s+och\s+med)?|to|until|through|och|and)\s+(?<to>\S.*))?`;

// In either order, as "utom juli 2027" and "2027 utom juli" are both said.
// "Every second Wednesday" is each other week; "of the month" makes it a day of the month.
const RULES = [EVERY, OF_MONTH, WEEKS].flatMap((rule) =>
  [`${EXCEPT}${YEAR}${DAYS}`, `${YEAR}${DAYS}${EXCEPT}`].map(
    (rest) => new RegExp(`^(?:${rule})${rest}[.,]?$`, 'u'),
  ),
);

/**
 * A rule for meetings in words: "andra tisdagen varje månad utom juli", "varannan onsdag från 13
 * januari till 16 juni", "every second Tuesday of the month except July". Without days or a year it
 * holds for the coming twelve months. Null for anything else.
 */
export function readRecurrence(text: string, today: Day): ReadRecurrence | null {
  const words = inLowerCase(text.trim()).replaceAll(/\s+/gu, ' ');
  if (words.length > LONGEST_RULE) return null;
  for (const pattern of RULES) {
    const parts = pattern.exec(words)?.groups;
    const stretch = parts === undefined ? null : stretchOf(parts, today);
    if (parts !== undefined && stretch !== null && isRule(parts))
      return { rule: ruleOf(parts), stretch };
  }
  return null;
}

type Parts = Readonly<Record<string, string | undefined>>;

/** "andra tisdagen" alone is one day, and no rule. */
function isRule({ nths, each, month, months, year, from }: Parts): boolean {
  return nths === undefined || (each ?? month ?? months ?? year ?? from) !== undefined;
}

function ruleOf(parts: Parts): Recurrence {
  const { weekday = '', months, except } = parts;
  const left = except === undefined ? [] : monthsIn(except);
  const meets = months === undefined ? ALL_MONTHS : monthsIn(months);
  return {
    weekday: weekdayNumber(weekday),
    months: meets.filter((month) => !left.includes(month)),
    how: howOften(parts),
  };
}

function howOften({ nths, every = '', parity }: Parts): Recurrence['how'] {
  if (nths !== undefined)
    return { is: 'of-month', nths: nths.split(/\s*,\s*|\s+(?:och|and|&)\s+/u).map(ordinal) };
  if (parity === undefined) return { is: 'every', weeks: weeksIn(every) };
  return { is: 'weeks', are: /jämn|even/u.test(parity) ? 'even' : 'odd' };
}

function weeksIn(every: string): number {
  if (/varannan|other|second/u.test(every)) return 2;
  if (/tredje|third/u.test(every)) return 3;
  return /fjärde|fourth/u.test(every) ? 4 : 1;
}

function stretchOf({ year, from, to }: Parts, today: Day): Stretch | null {
  if (year !== undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const first = from === undefined ? today : readDay(from, today);
  if (first === null) return null;
  const last = to === undefined ? dayAfter(first, 1, 'years') : readDay(to, first);
  return last === null || last < first ? null : { from: first, to: last };
}
