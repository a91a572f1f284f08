import type { Assignment } from '../../domain/assignments/assignment.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type Day, dayIn } from '../../domain/days/day.ts';
import { wakeDay } from '../../domain/ladder/ladder.ts';
import { rewriteAssignment } from '../assignments/rewrite-assignment.ts';
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

type Waking = Pick<Ports, 'closed' | 'store' | 'now'>;

/** Writes the day where it is another now, by the committee as it stands. */
export async function writeWakeDay(
  ports: Waking,
  assignment: Pick<Assignment, 'id' | 'committee'>,
): Promise<void> {
  const committee = await ports.store.find('committee', assignment.committee);
  if (committee === null) return;
  const today = dayIn(ports.now, committee.timeZone);
  await rewriteAssignment(ports, assignment.id, (stored) => {
    const record = withWakeDay(ports, stored, committee, today);
    return record.wakeOn === stored.wakeOn ? null : { record };
  });
  await keepWakeDay(ports, assignment, committee);
}

/**
 * After a write whose day was found with a committee that may have changed meanwhile: whoever
 * changed it looked at its assignments before this one stood as it does.
 */
export async function keepWakeDay(
  ports: Waking,
  assignment: Pick<Assignment, 'id' | 'committee'>,
  { id, version }: Committee,
): Promise<void> {
  const standing = await ports.store.find('committee', id);
  if (standing !== null && standing.version !== version) await writeWakeDay(ports, assignment);
}
