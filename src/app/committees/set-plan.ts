import type { Committee } from '../../domain/committee/committee.ts';
import { isSamePlan, type PlanRow } from '../../domain/meetings/plan.ts';
import { previewAffected, type AffectedPreview } from '../rescheduling/preview-affected.ts';
import type { Doer } from '../deeds/doer.ts';
import { changeCommittee, committeeToManage } from './change-committee.ts';
import { followMeetings } from '../rescheduling/follow-meetings.ts';
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

/** Sets the plan, and lets the open assignments follow it; after a crash they follow at the next start. */
export async function setPlan(
  ports: Ports,
  { committee: id, doer, plan }: PlanRequest,
): Promise<{ readonly ok: true; readonly committee: Committee } | Refusal> {
  const changed = await changeCommittee(ports, { id, doer }, (before) => {
    const toFollow = [...before.toFollow, { meeting: '', how: { is: 'replanned' } as const }];
    return {
      ok: true,
      committee: { ...before, plan, toFollow },
      happened: [{ what: 'plan-set', from: before.plan, to: plan }],
      wakesAnew: false,
      result: null,
    };
  });
  if (!changed.ok) return changed;
  const committee = await followMeetings(ports, changed.committee, doer);
  ports.wakeOutbox();
  return { ok: true, committee };
}
