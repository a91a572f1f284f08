import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { ClosedDays } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import { type DateChange, dateChanges } from '../../domain/assignments/rescheduling.ts';

/** An assignment and the dates of it that would change. */
export type Affected = {
  readonly assignment: Assignment;
  readonly changes: readonly DateChange[];
};

/** What a change of the committee would change, assignment by assignment; some may have nothing. */
export function affectedIn(
  open: readonly Assignment[],
  committee: Committee,
  after: (assignment: Assignment) => {
    readonly assignment: Assignment;
    readonly committee: Committee;
  },
  facts: { readonly today: Day; readonly closed: ClosedDays },
): readonly Affected[] {
  return open.map((assignment) => ({
    assignment,
    changes: dateChanges({ assignment, committee }, after(assignment), facts),
  }));
}
