import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { ClosedDays } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import { type DateChange, dateChanges } from '../../domain/assignments/rescheduling.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';

/** An assignment and the dates of it that would change. */
export type Affected = {
  readonly assignment: Assignment;
  readonly changes: readonly DateChange[];
};

/** What a change of a committee's rules would do, shown before it is made. */
export type AffectedPreview = {
  readonly ok: true;
  readonly committee: Committee;
  readonly affected: readonly Affected[];
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

/** The committee's open assignments whose dates would be others, each with the old and the new ones. */
export async function previewAffected(
  ports: Ports,
  committee: Committee,
  anew: (assignment: Assignment) => { assignment: Assignment; committee: Committee },
): Promise<readonly Affected[]> {
  const facts = { today: todayIn(ports, committee), closed: ports.closed };
  const open = await ports.store.openOfCommittee(committee.id);
  return affectedIn(open, committee, anew, facts).filter(({ changes }) => changes.length > 0);
}
