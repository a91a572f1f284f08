import type { Assignment } from '../../domain/assignments/assignment.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import { wakeDay } from '../../domain/ladder/ladder.ts';
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

/** Writes the day where it is another now. Somebody who was first has found it themselves. */
export async function writeWakeDay(
  ports: Pick<Ports, 'closed' | 'store'>,
  assignment: Assignment,
  committee: Committee,
  today: Day,
): Promise<void> {
  const anew = withWakeDay(ports, assignment, committee, today);
  if (anew.wakeOn === assignment.wakeOn) return;
  await ports.store.commit({
    kind: 'assignment',
    record: anew,
    expected: assignment.version,
    history: [],
    messages: [],
  });
}
