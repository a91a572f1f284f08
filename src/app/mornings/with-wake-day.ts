import type { Assignment } from '../../domain/assignment.ts';
import { openDaysOf } from '../../domain/closed-days.ts';
import type { Committee } from '../../domain/committee.ts';
import type { Day } from '../../domain/day.ts';
import { wakeDay } from '../../domain/ladder.ts';
import type { Ports } from '../ports/ports.ts';

/** An assignment as it is stored: with the day on which the heartbeat shall next look at it. */
export function withWakeDay(
  { closed }: Pick<Ports, 'closed'>,
  assignment: Assignment,
  committee: Committee,
  today: Day,
): Assignment {
  const wakeOn = wakeDay(assignment, committee, today, openDaysOf(committee, closed));
  return { ...assignment, wakeOn };
}
