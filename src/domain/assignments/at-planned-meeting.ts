import type { Committee } from '../committee/committee.ts';
import { meetingDue, plannedFrom } from '../committee/meetings.ts';
import type { Day } from '../days/day.ts';
import type { Assignment } from './assignment.ts';
import { dueAt, restartDue } from './restart-due.ts';

/**
 * An assignment that is open again: while it had ended, its meeting may have been cancelled, and only
 * what is open follows that. It goes on at the next one, where one is planned.
 */
export function atPlannedMeeting<A extends Assignment>(
  assignment: A,
  committee: Committee,
  today: Day,
): A {
  if (assignment.ending !== null || meetingDue(assignment, committee)?.state !== 'cancelled')
    return assignment;
  const [next] = plannedFrom(committee, today);
  if (next === undefined) return assignment;
  return { ...assignment, ...restartDue(dueAt(assignment, next.id), committee.plan, today) };
}
