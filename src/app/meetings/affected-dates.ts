import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type Affected, affectedIn } from './affected.ts';
import type { Ports } from '../ports/ports.ts';
import { todayIn } from '../deeds/today.ts';

/** What a change of a committee's rules would do, shown before it is made. */
export type AffectedPreview = {
  readonly ok: true;
  readonly committee: Committee;
  readonly affected: readonly Affected[];
};

/** The committee's open assignments whose dates would be others, each with the old and the new ones. */
export async function affectedDates(
  ports: Ports,
  committee: Committee,
  anew: (assignment: Assignment) => { assignment: Assignment; committee: Committee },
): Promise<readonly Affected[]> {
  const facts = { today: todayIn(ports, committee), closed: ports.closed };
  const open = await ports.store.openOfCommittee(committee.id);
  return affectedIn(open, committee, anew, facts).filter(({ changes }) => changes.length > 0);
}
