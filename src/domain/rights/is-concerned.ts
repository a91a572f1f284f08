import type { Assignment } from '../assignments/assignment.ts';
import type { Committee } from '../committee/committee.ts';
import { officesOf } from '../committee/offices.ts';
import type { Day } from '../days/day.ts';
import type { Person } from '../record/person.ts';
import { standingByDuty } from './permissions.ts';

type About = {
  readonly assignment: Assignment;
  readonly committee: Committee;
  readonly today: Day;
};

/** Whether somebody works with an assignment, or keeps the committee's. */
export function isConcerned(person: Person, { assignment, committee, today }: About): boolean {
  return standingByDuty(person, committee, assignment, today).roles.size > 1;
}

/** Whether somebody holds an office of a committee, or stands in there. */
export function hasOfficeIn(person: Person, committee: Committee, today: Day): boolean {
  return officesOf(person, committee, today).length > 0;
}
