import { milestonesOf, stateOfMilestone } from '../../domain/assignments/milestones.ts';
import { lacksReason, lateReasonsOf } from '../../domain/assignments/why-late.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { Changed } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';

/** Keeps why an assignment is late: one of the committee's reasons, for the milestone that was missed. */
export function sayWhyLate(
  ports: Ports,
  request: AboutAssignment & { readonly reason: string },
): Promise<Changed<null> | Refusal> {
  return changeOpen(ports, { ...request, action: 'update' }, (situation) => {
    const { assignment, committee, closed, today, now } = situation;
    if (!lateReasonsOf(committee).includes(request.reason)) return refuse('no-such-reason');
    const late = milestonesOf(assignment, committee, closed).filter(
      (each) => stateOfMilestone(each, assignment, today) === 'late',
    );
    const found = lacksReason(late, assignment.whyLate);
    if (found === null) return refuse('nothing-changed');
    const { milestone, day } = found;
    const { reason, doer } = request;
    const why = { milestone, day, reason, by: doer.person, at: now };
    return {
      ok: true,
      assignment: { ...assignment, whyLate: [...assignment.whyLate, why] },
      happened: [{ what: 'why-late-said', from: null, to: { milestone, day, reason } }],
      result: null,
    };
  });
}
