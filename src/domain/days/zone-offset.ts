import { IANAZone } from 'luxon';

import { MS_A_DAY } from './day-number.ts';

/** Every zone of today changes its clocks on one of these, as the tz database has them. */
const QUARTER_MS = 900_000;
/** Of a zone. */
const MOST_KEPT = 5000;

/** By zone, then by quarter. */
const offsets = new Map<string, Map<number, number>>();

/**
 * How many milliseconds a zone's clocks are ahead of UTC at a moment. Asking the zone is slow, and
 * is done once for each quarter of an hour.
 * @param ms milliseconds since 1970
 * @throws RangeError for what is no moment or no zone
 */
export function offsetAt(ms: number, timeZone: string): number {
  const quarter = Math.floor(ms / QUARTER_MS);
  const ofZone = offsets.get(timeZone) ?? new Map<number, number>();
  const known = ofZone.get(quarter);
  if (known !== undefined) return known;
  const offset = IANAZone.create(timeZone).offset(ms) * 60_000;
  if (Number.isNaN(offset)) throw new RangeError(`There is no ${ms} in ${timeZone}.`);
  if (ofZone.size >= MOST_KEPT) ofZone.clear();
  offsets.set(timeZone, ofZone.set(quarter, offset));
  return offset;
}

/**
 * The milliseconds since 1970 at which a zone's clocks show a day and time, as `2026-12-15T09:00`. A
 * time that daylight saving skips comes so much later; of one that comes twice it is the first.
 * @throws RangeError for what is no moment or no zone
 */
export function msAt(dayAndTime: string, timeZone: string): number {
  const shown = Date.parse(`${dayAndTime}Z`);
  // Of the clocks as they are long before that and long after it, the change between them done once.
  const before = shown - offsetAt(shown - MS_A_DAY, timeZone);
  const after = shown - offsetAt(shown + MS_A_DAY, timeZone);
  return isShownAt(before) || !isShownAt(after) ? before : after;

  function isShownAt(ms: number): boolean {
    return ms + offsetAt(ms, timeZone) === shown;
  }
}
