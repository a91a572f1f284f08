import type { Assignment } from '../assignments/assignment.ts';
import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import { may, standingByDuty } from './permissions.ts';
import type { Person } from '../record/person.ts';

const ANSWERS = ['update', 'draft', 'ask-extension', 'remind'] as const;

/** How a line of a morning's message can be answered. */
export type LineAnswer = (typeof ANSWERS)[number];

/**
 * The answers that a person may give to a line, by what they are to the assignment: a button that
 * ends in a refusal is worse than none. An administrator of the workspace alone gets no more than
 * others, for the line came to them for what they are in the committee.
 */
export function lineAnswers(
  person: Person,
  assignment: Assignment,
  committee: Committee,
  today: Day,
): ReadonlySet<LineAnswer> {
  const standing = standingByDuty(person, committee, assignment, today);
  return new Set(ANSWERS.filter((answer) => may(answer, standing)));
}
