import type { Assignment } from '../assignments/assignment.ts';
import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import { may, standingByDuty } from './permissions.ts';
import type { Person } from '../record/person.ts';

/** Who has the work reports it; who only watches over it reminds, and gives more time. */
const OF_ONES_OWN = ['update', 'draft', 'ask-extension'] as const;
const OF_OTHERS = ['remind', 'extend'] as const;

/** How a line of a morning's message can be answered. */
export type LineAnswer = (typeof OF_ONES_OWN)[number] | (typeof OF_OTHERS)[number];

/**
 * The answers that a person may give to a line, by what they are to the assignment: a button that
 * ends in a refusal is worse than none, and nobody says "on track" of somebody else's work. An
 * administrator of the workspace alone gets no more than others, for the line came to them for what
 * they are in the committee.
 */
export function lineAnswers(
  person: Person,
  assignment: Assignment,
  committee: Committee,
  today: Day,
): ReadonlySet<LineAnswer> {
  const standing = standingByDuty(person, committee, assignment, today);
  const isTheirs = may('update-by-reply', standing);
  const offered: readonly LineAnswer[] = isTheirs ? OF_ONES_OWN : OF_OTHERS;
  return new Set(offered.filter((answer) => may(answer, standing)));
}
