import type { DueMeaning } from './due-meaning.ts';
import { MONTH, monthNumber } from './months.ts';
import { number, ordinal, time, type TimeRule, UNDATED, YEAR } from './time.ts';

/** A meeting in any of its names; the committee's own code may stand before it, "RUN-mötet". */
const MEETING = String.raw`(?:[\p{L}-]{0,30}?(?:sammanträde[nt]?|möte[nt]?|stämma)|[\p{L}-]{0,30}?nämnd(?:en)?|styrelsen|utskottet|beredningen|direktionen|fullmäktige|(?:council\s+|committee\s+|board\s+|ordinary\s+|regular\s+)?meeting)`;
const NTH = String.raw`(?<nth>första|andra|tredje|fjärde|sista|first|second|third|fourth|last|final)`;
const HOLIDAY = String.raw`(?:the\s+)?(?:(?<summer>sommar|semester|summer)|(?<winter>jul(?!i)|nyår|årsskifte|christmas|new\s+year))\p{L}*(?:\s+(?:break|recess|holidays?))?`;
const NEXT_YEAR = String.raw`(?:det\s+nya\s+året|nästa\s+år|(?:the\s+)?(?:new|next)\s+year)`;
const WHEN = [
  String.raw`(?<side>efter|after|före|innan|before)\s+${HOLIDAY}`,
  String.raw`(?:i|in|of|under|för)\s+(?<month>${MONTH})(?:\s+(?<monthYear>20\d{2}))?`,
  String.raw`(?:(?:under|i|för|på|in|of)\s+)?(?<inYear>20\d{2})`,
  String.raw`(?:(?:på|under|i|för|in|of)\s+)?(?<nextYear>${NEXT_YEAR})`,
  String.raw`(?:på|under|i|in|of)\s+(?:the\s+)?(?<season>våren|hösten|spring|autumn)`,
].join('|');

/** Meetings that are called by their place among others, or by their month. */
export const NAMED_MEETINGS: readonly TimeRule[] = [
  time(
    'sista sammanträdet i april',
    String.raw`(?:den\s+|det\s+|the\s+)?(?:(?<of>höstens|vårens)\s+)?${NTH}\s+(?:ordinarie\s+|kommande\s+)?${MEETING}(?:\s+(?:${WHEN}))?`,
    (named) => (monthsOf(named) === null ? UNDATED : nthMeeting(named)),
    { isMeeting: true },
  ),
  time(
    'nämnden efter nästa',
    String.raw`${MEETING}\s+efter\s+(?:nästa|det)|nästnästa\s+${MEETING}|(?:the\s+)?meeting\s+after\s+(?:the\s+)?next(?:\s+(?:one|meeting))?`,
    () => ({ is: 'nth-meeting', nth: 2, months: null }),
    { isMeeting: true },
  ),
  time(
    '16 mars-nämnden',
    String.raw`(?<day>\d{1,2})(?::?e)?\s+(?<month>${MONTH})[- ]?(?:sammanträdet|mötet|nämnden|styrelsen|utskottet|fullmäktige|beredningen|direktionen)${YEAR}`,
    (named) => ({
      is: 'day',
      year: number(named('year')),
      month: monthNumber(named('month') ?? ''),
      day: Number(named('day')),
    }),
    { isMeeting: true },
  ),
];

type Months = { year: number | null; first: number; last: number };
type Named = (group: string) => string | null;

function nthMeeting(named: Named): DueMeaning {
  const nth = ordinal((named('nth') ?? '').replace('final', 'last'));
  return { is: 'nth-meeting', nth, months: monthsOf(named) };
}

/** The months in which it is the first or the last; null where the words tell none. */
function monthsOf(named: Named): Months | null {
  const month = named('month');
  if (month !== null) {
    const inYear = monthNumber(month);
    return { year: number(named('monthYear')), first: inYear, last: inYear };
  }
  const year = named('inYear');
  if (year !== null) return { year: Number(year), first: 1, last: 12 };
  if (named('nextYear') !== null) return { year: null, first: 13, last: 24 };
  if (named('side') !== null) return aroundHoliday(named);
  return ofSeason(named('season') ?? named('of') ?? '');
}

/** The first after the summer comes from August on; the last before it at the end of June. */
function aroundHoliday(named: Named): Months {
  const isAfter = /^(?:efter|after)/u.test(named('side') ?? '');
  const isSummer = named('summer') !== null;
  if (isAfter) return { year: null, ...(isSummer ? AUTUMN : { first: 13, last: 18 }) };
  return { year: null, ...(isSummer ? SPRING : AUTUMN) };
}

const SPRING = { first: 1, last: 6 };
const AUTUMN = { first: 8, last: 12 };

function ofSeason(words: string): Months | null {
  if (/^(?:vår|spring)/u.test(words)) return { year: null, ...SPRING };
  return /^(?:höst|autumn)/u.test(words) ? { year: null, ...AUTUMN } : null;
}
