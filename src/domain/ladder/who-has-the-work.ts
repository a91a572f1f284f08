import type { InHand } from '../assignments/in-hand.ts';
import { milestonesOf, stateOfMilestone } from '../assignments/milestones.ts';
import { doersOn, ownerOfMilestone, workerOf } from '../assignments/participants.ts';
import type { Person } from '../record/person.ts';

/**
 * Who writes what is to be brought, and is asked how it goes: whoever has the next milestone alone,
 * else whoever does the work. Null when the office is vacant.
 */
export function whoHasTheWork({ assignment, committee, today, closed }: InHand): Person | null {
  const next = milestonesOf(assignment, committee, closed).find((each) => {
    const state = stateOfMilestone(each, assignment, today);
    return each.owner !== 'secretary' && (state === 'late' || state === 'ahead');
  });
  const isAlone = doersOn(assignment, today).some(
    ({ scope }) => scope.is === 'milestone' && scope.milestone === next?.milestone,
  );
  return next !== undefined && isAlone
    ? ownerOfMilestone(next, assignment, committee, today)
    : workerOf(assignment, committee, today);
}
