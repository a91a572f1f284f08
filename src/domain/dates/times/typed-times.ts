import { MONTH, monthNumber } from './months.ts';
import { number, time, type TimeRule, YEAR } from './time.ts';
import { WEEKDAY, weekdayNumber } from './weekdays.ts';

/** What leads to a day that is called by its weekday alone: without it, "fredag" is no due. */
const LED = String.raw`(?<=(?:^|\s)(?:senast|till|på|nu|by|on|before|före|innan|until)\s+(?:på\s+|nu\s+|the\s+)?)`;

/**
 * Ways to name a time that people use when they type, and that a decision's text means otherwise or
 * never has: "i dag" in minutes is the day of which they tell.
 */
export const TYPED_TIMES: readonly TimeRule[] = [
  time('i morgon', String.raw`i\s?morgon|tomorrow`, () => ahead(1)),
  time('i övermorgon', String.raw`i\s?övermorgon|the\s+day\s+after\s+tomorrow`, () => ahead(2)),
  time('i dag', String.raw`i\s?dag|today`, () => ahead(0)),
  time(
    '20261215',
    String.raw`(?<year>20\d{2})(?<number>0[1-9]|1[0-2])(?<day>[0-3]\d)`,
    (named) => ({
      is: 'day',
      year: number(named('year')),
      month: Number(named('number')),
      day: Number(named('day')),
    }),
  ),
  time(
    'mars nämnden',
    String.raw`(?<month>${MONTH})\s(?:sammanträdet|mötet|nämnden)${YEAR}`,
    (named) => ({
      is: 'month',
      year: number(named('year')),
      month: monthNumber(named('month') ?? ''),
    }),
    { isMeeting: true },
  ),
  time(
    'nästa RUN',
    String.raw`(?:[Nn]ästa|[Nn]ästkommande|[Kk]ommande|[Nn]ext)\s+\p{Lu}{2,6}`,
    () => ({ is: 'next-meeting' }),
    { isMeeting: true, isCased: true },
  ),
  time(
    'utan slutdatum',
    String.raw`utan\s+(?:bestämt\s+|fast\s+)?(?:slutdatum|förfallodatum|tid|deadline)|(?:inget|inte\s+något)\s+datum|datum\s+saknas|without\s+(?:a\s+|any\s+)?(?:deadline|due\s+date)|no\s+(?:deadline|due\s+date)`,
    () => ({ is: 'none' }),
  ),
  time(
    'fredag',
    String.raw`${LED}(?<weekday>${WEEKDAY})(?!\s+(?:i\s+|in\s+)?(?:den|v|the|\d))`,
    (named) => ({
      is: 'coming-day',
      days: 1,
      weekday: weekdayNumber(named('weekday') ?? ''),
    }),
  ),
];

function ahead(days: number): { is: 'coming-day'; days: number; weekday: null } {
  return { is: 'coming-day', days, weekday: null };
}
