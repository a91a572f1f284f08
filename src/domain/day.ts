import { DateTime } from 'luxon';

/** A calendar day in a committee's own zone, as `YYYY-MM-DD`. It sorts as a string. */
export type Day = string;

/** A moment, as a UTC instant in ISO form: `2026-09-29T07:00:00.000Z`. It sorts as a string. */
export type Instant = string;

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round(noon(to).diff(noon(from), 'days').days);
}

/** @example addDays('2026-12-31', 1) // '2027-01-01' */
export function addDays(day: Day, days: number): Day {
  return isoDay(noon(day).plus({ days }));
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return noon(day).weekday;
}

/** The day that a moment falls on where the committee is. */
export function dayIn(moment: Instant, timeZone: string): Day {
  return isoDay(DateTime.fromISO(moment, { zone: timeZone }));
}

/** True for a real calendar day written as `YYYY-MM-DD`; `2026-02-30` is not one. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

// Noon in UTC: no time zone's daylight saving can push a day's noon onto another day.
function noon(day: Day): DateTime {
  return DateTime.fromISO(`${day}T12:00:00`, { zone: 'utc' });
}

function isoDay(moment: DateTime): Day {
  return moment.toFormat('yyyy-MM-dd');
}
