import { dayOfDue } from '../committee/day-of-due.ts';
import type { Assignment } from './assignment.ts';
import type { InHand } from './in-hand.ts';
import { milestonesOf, stateOfMilestone } from './milestones.ts';

const UNDATED = '9999-12-31';

type About = Pick<InHand, 'committee' | 'today' | 'closed'> & { readonly assignment: Assignment };

/**
 * Where an assignment stands in a list, as a key to sort by: what is late first, then what is due
 * today, then what is to come, and last what waits for the committee; within that by meeting,
 * milestone and number. It is the order of the morning's lines.
 */
export function howUrgent(about: About): string {
  const { assignment, committee, closed } = about;
  const { is, day } = nextOf(about);
  const due = dayOfDue(assignment.due, committee, closed) ?? UNDATED;
  return [is, due, committee.code, day, String(assignment.number).padStart(6, '0')].join('|');
}

/**
 * Whether a milestone of somebody's was missed; the secretary's pass by themselves.
 * @param urgency as from `howUrgent`
 */
export function isMissed(urgency: string): boolean {
  return urgency.startsWith(`${LATE}|`);
}

const LATE = 0;
const TODAY = 1;
const AHEAD = 2;
const WAITS = 3;

type Rank = typeof LATE | typeof TODAY | typeof AHEAD | typeof WAITS;

function nextOf({ assignment, committee, today, closed }: About): { is: Rank; day: string } {
  if (assignment.reported !== null || assignment.ending !== null)
    return { is: WAITS, day: UNDATED };
  const theirs = milestonesOf(assignment, committee, closed)
    .filter(({ owner }) => owner !== 'secretary')
    .map((each) => ({ day: each.day, state: stateOfMilestone(each, assignment, today) }));
  const late = theirs.find(({ state }) => state === 'late');
  if (late !== undefined) return { is: LATE, day: late.day };
  const ahead = theirs.find(({ state }) => state === 'ahead');
  if (ahead === undefined) return { is: AHEAD, day: UNDATED };
  return { is: ahead.day === today ? TODAY : AHEAD, day: ahead.day };
}
