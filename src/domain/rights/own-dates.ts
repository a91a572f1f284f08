import type { Assignment } from '../assignments/assignment.ts';
import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import { type Role, standingByDuty } from './permissions.ts';
import type { Person } from '../record/person.ts';
import type { MilestoneName } from '../record/milestone-name.ts';

const OF_THE_WHOLE: readonly Role[] = ['holder', 'deputy', 'case-officer', 'between'];

/**
 * Which dates of an assignment are a person's own: all of them for who has the whole, their
 * milestones for who was given these alone, and none for a contributor, who answers for nothing.
 */
export function ownDates(
  person: Person,
  assignment: Assignment,
  committee: Committee,
  today: Day,
): 'all' | ReadonlySet<MilestoneName> {
  const { roles, milestones } = standingByDuty(person, committee, assignment, today);
  return OF_THE_WHOLE.some((role) => roles.has(role)) ? 'all' : milestones;
}
