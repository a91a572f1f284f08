import type { Committee } from '../../domain/committee/committee.ts';
import { type Day, dayIn } from '../../domain/days/day.ts';
import type { Ports } from '../ports/ports.ts';

/** The day that it is where a committee is. */
export function todayIn(
  { now }: Pick<Ports, 'now'>,
  { timeZone }: Pick<Committee, 'timeZone'>,
): Day {
  return dayIn(now, timeZone);
}
