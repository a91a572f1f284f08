import type { Assignment } from '../domain/assignment.ts';
import type { Committee } from '../domain/committee.ts';
import { dayIn } from '../domain/day.ts';
import { type DateChange, dateChanges } from '../domain/rescheduling.ts';
import type { Ports } from './ports/ports.ts';

/** What a change of a committee's rules would do, shown before it is made. */
export type AffectedPreview = {
  readonly ok: true;
  readonly committee: Committee;
  readonly affected: readonly Affected[];
};

export type Affected = {
  readonly assignment: Assignment;
  readonly changes: readonly DateChange[];
};

/** The committee's open assignments whose dates would be others, each with the old and the new ones. */
export async function affectedDates(
  ports: Ports,
  committee: Committee,
  anew: (assignment: Assignment) => { assignment: Assignment; committee: Committee },
): Promise<readonly Affected[]> {
  const today = dayIn(ports.clock.now(), committee.timeZone);
  const open = await ports.store.openOfCommittee(committee.id);
  const all = open.map((assignment) => ({
    assignment,
    changes: dateChanges({ assignment, committee }, anew(assignment), {
      today,
      closed: ports.closed,
    }),
  }));
  return all.filter(({ changes }) => changes.length > 0);
}
