import {
  arePolicies,
  type CommitteePolicies,
  type Policies,
  USUAL_WEEKDAY,
} from '../../domain/committee/committee-policies.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { changeCommittee, type CommitteeChanged } from './change-committee.ts';

export type PoliciesSet = Policies & Pick<CommitteePolicies, 'weekday'>;

/** What a committee asks of all that is open; what is not given stays as it is. */
export async function setPolicies(
  ports: Ports,
  { committee: id, doer, set }: { committee: string; doer: Doer; set: Partial<PoliciesSet> },
): Promise<CommitteeChanged<null> | Refusal> {
  return changeCommittee(ports, { id, doer }, (before, today) => {
    const from = policiesSet(before.policies);
    const to = { ...from, ...set };
    if (!arePolicies(to)) return refuse('bad-policies');
    if (isSame(from, to)) return refuse('nothing-changed');
    return {
      ok: true,
      committee: { ...before, policies: withPolicies(before.policies, to, today) },
      happened: [{ what: 'policies-set', from, to }],
      wakesAnew: false,
      result: null,
    };
  });
}

/** As they are set; of a committee that asks nothing, what its form begins with. */
export function policiesSet(policies: CommitteePolicies | null): PoliciesSet {
  const { silentDays = null, stillMonths = null, weekday = USUAL_WEEKDAY } = policies ?? {};
  return { silentDays, stillMonths, weekday };
}

/** The first line is that of the next chosen weekday after the day on which they were set. */
function withPolicies(
  before: CommitteePolicies | null,
  to: PoliciesSet,
  today: Day,
): CommitteePolicies | null {
  if (to.silentDays === null && to.stillMonths === null) return null;
  return { ...to, last: before?.last ?? today, toldWith: before?.toldWith ?? null };
}

function isSame(one: PoliciesSet, other: PoliciesSet): boolean {
  return (
    one.silentDays === other.silentDays &&
    one.stillMonths === other.stillMonths &&
    one.weekday === other.weekday
  );
}
