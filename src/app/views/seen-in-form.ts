import { standingByDuty } from '../../domain/rights/permissions.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Located } from '../assignments/find-assignment.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import type { Seen } from './view-of.ts';

/** Of one that is marked as secret, what a person sees in a form that they alone have opened. */
export function seenInForm(
  ports: Pick<Ports, 'now'>,
  person: Person,
  { assignment, committee }: Pick<Located, 'assignment' | 'committee'>,
): Seen {
  const today = todayIn(ports, committee);
  return { reader: standingByDuty(person, committee, assignment, today), surface: 'form' };
}
