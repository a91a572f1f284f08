import { DateTime } from 'luxon';

/** A calendar day in a committee's own zone, as `YYYY-MM-DD`. It sorts as a string. */
export type Day = string;

/** A moment, as a UTC instant in ISO form: `2026-09-29T07:00:00.000Z`. It sorts as a string. */
export type Instant = string;

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return (atMidnight(to) - atMidnight(from)) / MS_A_DAY;
}

/** @example addDays('2026-12-31', 1) // '2027-01-01' */
export function addDays(day: Day, days: number): Day {
  return new Date(atMidnight(day) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(atMidnight(day)).getUTCDay() || 7;
}

/** The day that a moment falls on where the committee is. */
export function dayIn(moment: Instant, timeZone: string): Day {
  return DateTime.fromISO(moment, { zone: timeZone }).toFormat('yyyy-MM-dd');
}

/** The moment of a local time of day (`08:00`); one that daylight saving skips comes an hour later. */
export function momentAt(day: Day, time: string, timeZone: string): Instant {
  return new Date(DateTime.fromISO(`${day}T${time}`, { zone: timeZone }).toMillis()).toISOString();
}

/** True for a real calendar day written as `YYYY-MM-DD`; `2026-02-30` is not one. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

// A day alone has no zone, so it is counted in UTC, where each one has 24 hours. Plain numbers
// rather than Luxon here: working days are counted one by one, thousands at each heartbeat.
const MS_A_DAY = 86_400_000;

function atMidnight(day: Day): number {
  return Date.parse(day);
}
