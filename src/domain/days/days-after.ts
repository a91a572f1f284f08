import { DateTime } from 'luxon';

import type { Day } from './day.ts';

/** The day so long after another; a month after 31 January is the last of February. */
export function dayAfter(
  day: Day,
  count: number,
  unit: 'days' | 'weeks' | 'months' | 'years',
): Day {
  const moved = DateTime.fromISO(day, { zone: 'utc' }).plus({ [unit]: count });
  return moved.toISODate() ?? day;
}
