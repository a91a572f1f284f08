import { IANAZone } from 'luxon';

/** Every zone of today changes its clocks on one of these, as the tz database has them. */
const QUARTER_MS = 900_000;
const MOST_KEPT = 10_000;

const offsets = new Map<string, number>();

/**
 * How many milliseconds a zone's clocks are ahead of UTC at a moment. Asking the zone is slow, and
 * is done once for each quarter of an hour.
 * @param ms milliseconds since 1970
 * @throws RangeError for what is no moment or no zone
 */
export function offsetAt(ms: number, timeZone: string): number {
  const quarter = Math.floor(ms / QUARTER_MS);
  const key = `${timeZone}|${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = IANAZone.create(timeZone).offset(ms) * 60_000;
  if (Number.isNaN(offset)) throw new RangeError(`There is no ${ms} in ${timeZone}.`);
  if (offsets.size >= MOST_KEPT) offsets.clear();
  offsets.set(key, offset);
  return offset;
}
