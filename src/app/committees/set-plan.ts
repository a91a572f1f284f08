import { isSamePlan, type PlanRow } from '../../domain/meetings/plan.ts';
import { previewAffected, type AffectedPreview } from '../rescheduling/preview-affected.ts';
import type { Doer } from '../deeds/doer.ts';
import { changeCommittee, committeeToManage } from './change-committee.ts';
import { type Following, followNow, toFollow } from '../rescheduling/follow-meetings.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';

type PlanRequest = {
  readonly committee: string;
  readonly doer: Doer;
  readonly plan: readonly PlanRow[];
};

/** What a new preparation plan would change, shown before it is set. */
export async function previewPlan(
  ports: Ports,
  { committee: id, doer, plan }: PlanRequest,
): Promise<AffectedPreview | Refusal> {
  const found = await committeeToManage(ports, id, doer);
  if (!found.ok) return found;
  const { committee } = found;
  if (isSamePlan(plan, committee.plan)) return refuse('nothing-changed');
  const affected = await previewAffected(ports, committee, (assignment) => ({
    assignment: { ...assignment, plan },
    committee,
  }));
  return { ok: true, committee, affected };
}

/** Sets the plan, and lets the open assignments follow it, at once or with the next heartbeat. */
export async function setPlan(
  ports: Ports,
  { committee: id, doer, plan }: PlanRequest,
): Promise<(Following & { readonly ok: true }) | Refusal> {
  const changed = await changeCommittee(ports, { id, doer }, (before) => {
    const following = toFollow(ports, doer, { meeting: '', how: { is: 'replanned' } });
    return {
      ok: true,
      committee: { ...before, plan, toFollow: [...before.toFollow, following] },
      happened: [{ what: 'plan-set', from: before.plan, to: plan }],
      wakesAnew: false,
      result: null,
    };
  });
  if (!changed.ok) return changed;
  const following = await followNow(ports, changed.committee);
  ports.wakeOutbox();
  return { ok: true, ...following };
}
