import type { Committee } from '../../domain/committee/committee.ts';
import { directorNow } from '../../domain/committee/director.ts';
import type { Day } from '../../domain/days/day.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { todayIn } from '../deeds/today.ts';
import { committeeToManage } from './change-committee.ts';

/**
 * Who is no longer director once somebody else is, where no more than that word says which office
 * is meant; null where nobody is, or the title names the office.
 */
export async function directorReplaced(
  ports: Ports,
  request: {
    readonly committee: Committee;
    readonly doer: Doer;
    readonly title: string;
    readonly person: Person;
    /** Null for today. */
    readonly from: Day | null;
  },
): Promise<{ readonly ok: true; readonly person: Person | null } | Refusal> {
  const { committee, doer, title, person, from } = request;
  const found = await committeeToManage(ports, committee, doer);
  if (!found.ok) return found;
  const now = directorNow(committee, title, from ?? todayIn(ports, committee));
  return { ok: true, person: samePerson(now, person) ? null : now };
}
