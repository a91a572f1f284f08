import { addDays, type Day, weekdayOf } from '../days/day.ts';
import { dayOf } from './day-of.ts';
import { timesIn } from './times/times-in.ts';
import { leadingWeekday } from './times/weekdays.ts';

/**
 * A date typed alone: `2026-12-15`, `15/12`, `15 december`, `den 15 dec 2026`, `tisdag 15 december`,
 * `13.1`, `tisdag v. 50`, `andra tisdagen i december`, `i morgon`. Null for anything else, and where the
 * weekday is another one than the date's: one of them is a slip, and nobody can say which.
 * @example readDay('15/12', '2026-12-16') // '2027-12-15'
 */
export function readDay(text: string, today: Day): Day | null {
  const typed = text.trim();
  const alone = bareDay(typed, today);
  if (alone !== null) return alone;
  const start = leadingWeekday(typed);
  const day = start === null ? null : bareDay(start.rest, today);
  return start !== null && day !== null && weekdayOf(day) === start.weekday ? day : null;
}

/** "13.1" where a day is asked for. */
const DOTTED = /^(?:den\s+)?(\d{1,2})\.(\d{1,2})\.?$/u;

function bareDay(text: string, today: Day): Day | null {
  if (/^(?:i\s?dag|today)$/iu.test(text)) return today;
  if (/^(?:i\s?morgon|tomorrow)$/iu.test(text)) return addDays(today, 1);
  if (/^(?:i\s?över\s?morgon|the\s+day\s+after\s+tomorrow)$/iu.test(text)) return addDays(today, 2);
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return bareDay(`${dotted[1]}/${dotted[2]}`, today);
  const alone = text.trim().replace(/^(?:den|the)\s+/iu, '');
  const [time] = timesIn(alone);
  if (time === undefined || time.from !== 0 || time.to !== alone.length) return null;
  const { meaning } = time;
  if (meaning.is === 'day' || meaning.is === 'weekday-of-month') return dayOf(meaning, today);
  return meaning.is === 'week' && meaning.weekday !== null ? dayOf(meaning, today) : null;
}
