import { MONTH, monthNumber } from './months.ts';
import { lastDayOf } from '../../days/iso-of.ts';
import type { DueMeaning } from './due-meaning.ts';
import { DAY_WORD, dayOfWord } from './ordinal-words.ts';
import { WEEKDAY, weekdayNumber } from './weekdays.ts';
import { number, ordinal, ORDINAL, time, type TimeRule, YEAR } from './time.ts';

const day: TimeRule['means'] = (named) => ({
  is: 'day',
  year: number(named('year')),
  month: monthOf(named),
  day: Number(named('day')),
});

const lastDay: TimeRule['means'] = (named) => {
  const [year, month] = [number(named('year')), monthOf(named)];
  return { is: 'day', year, month, day: lastDayOf(month, year) };
};

const month: TimeRule['means'] = (named) => ({
  is: 'month',
  year: number(named('year')),
  month: monthOf(named),
});

/** Ways to name one day. */
export const CALENDAR_DAYS: readonly TimeRule[] = [
  time('2026-12-15', String.raw`(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})`, day),
  time('27-01-13', String.raw`(?<year>[2-4]\d)-(?<number>0[1-9]|1[0-2])-(?<day>[0-3]\d)`, day),
  time(
    '15/12',
    String.raw`(?<day>\d{1,2})/(?<number>\d{1,2})(?:(?: ?[/-]| )(?<year>20\d{2}|(?<=[/-])[2-4]\d(?!\d)))?`,
    day,
  ),
  time(
    '15.12.2026',
    String.raw`(?<day>\d{1,2})\.(?<number>\d{1,2})\.(?<year>20\d{2}|[2-4]\d(?![\d.]))`,
    day,
  ),
  time(
    '15 december 2026',
    String.raw`(?<day>\d{1,2})(?::?[ae]|st|nd|rd|th)?\s+(?:of\s+)?(?<month>${MONTH})(?:\.(?=\s+\d{4}|\s+kl))?${YEAR}`,
    day,
  ),
  time(
    'December 15, 2026',
    String.raw`(?<month>${MONTH})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?${YEAR}`,
    day,
  ),
  time(
    'utgången av maj',
    String.raw`(?:(?:utgången|slutet)\s+av\s+|ultimo\s+|(?:the\s+)?end\s+of\s+)(?:månaden\s+)?(?<month>${MONTH})${YEAR}`,
    lastDay,
    { otherwise: month },
  ),
  time(
    'maj månads utgång',
    String.raw`(?<month>${MONTH})\s+(?:månads\s+(?:utgång|slut)|är\s+slut)${YEAR}`,
    lastDay,
    { otherwise: month },
  ),
  time(
    'sjätte maj',
    String.raw`(?:(?<word>${DAY_WORD})|1:a)\s+(?:of\s+)?(?<month>${MONTH})(?![- ]?(?:sammantr|möt|nämnd|styr))${YEAR}`,
    (named) => ({
      is: 'day',
      year: number(named('year')),
      month: monthOf(named),
      day: dayOfWord(named('word') ?? 'första'),
    }),
  ),
  time(
    'sista maj 2027',
    String.raw`(?:sista\s+(?:dagen\s+i\s+)?|(?:the\s+)?last\s+day\s+of\s+)(?<month>${MONTH})(?!-)${YEAR}`,
    lastDay,
  ),
  time(
    'andra tisdagen i december',
    String.raw`(?<nth>${ORDINAL})\s+(?<weekday>${WEEKDAY})\s+(?:i|in|of)\s+(?<month>${MONTH})${YEAR}`,
    weekdayOfMonth,
  ),
];

function weekdayOfMonth(named: (group: string) => string | null): DueMeaning {
  return {
    is: 'weekday-of-month',
    nth: ordinal(named('nth')),
    weekday: weekdayNumber(named('weekday') ?? ''),
    year: number(named('year')),
    month: monthOf(named),
  };
}

function monthOf(named: (group: string) => string | null): number {
  return Number(named('number') ?? monthNumber(named('month') ?? ''));
}
