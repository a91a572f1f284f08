import type { Assignment } from '../assignments/assignment.ts';
import { addWorkingDays, type ClosedDays } from '../days/closed-days.ts';
import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import { milestonesOf, stateOfMilestone } from '../assignments/milestones.ts';
import { type Person, samePerson } from '../record/person.ts';

/** Whether a person has acknowledged an assignment, and hears of it only later. */
export function isQuiet(person: Person, { quiets }: Pick<Assignment, 'quiets'>, day: Day): boolean {
  return quiets.some((each) => samePerson(each.person, person) && day < each.until);
}

export type QuietRefusal = 'late' | 'not-ahead';

/**
 * Until when an acknowledgement keeps quiet: the next milestone's own morning, or so many working
 * days, whichever comes first. Nothing keeps quiet what is late.
 * @param days working days; null for the next milestone alone
 */
export function quietUntil(
  assignment: Assignment,
  committee: Pick<Committee, 'meetings'>,
  days: number | null,
  { today, closed }: { readonly today: Day; readonly closed: ClosedDays },
): { readonly ok: true; readonly until: Day } | { readonly ok: false; readonly why: QuietRefusal } {
  const milestones = milestonesOf(assignment, committee, closed);
  const states = milestones.map((each) => stateOfMilestone(each, assignment, today));
  if (states.includes('late')) return { ok: false, why: 'late' };
  const next = milestones.find(({ day }, at) => states[at] === 'ahead' && day > today)?.day;
  const ends = [next, days === null ? undefined : addWorkingDays(today, days, closed)];
  const [until] = ends.filter((day) => day !== undefined).toSorted();
  return until === undefined ? { ok: false, why: 'not-ahead' } : { ok: true, until };
}
