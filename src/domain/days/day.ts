import { DateTime } from 'luxon';

import { dayOfNumber, MS_A_DAY, numberOfDay } from './day-number.ts';
import { msAt, offsetAt } from './zone-offset.ts';

/** A calendar day in a committee's own zone, as `YYYY-MM-DD`. It sorts as a string. */
export type Day = string;

/** A moment, as a UTC instant in ISO form: `2026-09-29T07:00:00.000Z`. It sorts as a string. */
export type Instant = string;

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** @example addDays('2026-12-31', 1) // '2027-01-01' */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(numberOfDay(day) + days);
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday; the second remainder takes in the days before it.
  return ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO number of the week that a day is in, 1–53. */
export function weekOfYear(day: Day): number {
  return DateTime.fromISO(day, { zone: 'utc' }).weekNumber;
}

/**
 * The day that a moment falls on where the committee is.
 * @throws RangeError for what is no moment or no zone
 */
export function dayIn(moment: Instant, timeZone: string): Day {
  const ms = Date.parse(moment);
  return dayOfNumber(Math.floor((ms + offsetAt(ms, timeZone)) / MS_A_DAY));
}

/** The time of day, `09:00`, that a moment is where the committee is. */
export function timeIn(moment: Instant, timeZone: string): string {
  return DateTime.fromMillis(Date.parse(moment), { zone: timeZone }).toFormat('HH:mm');
}

/** The moment of a local time of day (`08:00`); one that daylight saving skips comes an hour later. */
export function momentAt(day: Day, time: string, timeZone: string): Instant {
  return new Date(msAt(`${day}T${time}`, timeZone)).toISOString();
}

/** True for a real calendar day written as `YYYY-MM-DD`; `2026-02-30` is not one. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}
