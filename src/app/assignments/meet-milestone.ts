import { milestonesOf, stateOfMilestone } from '../../domain/assignments/milestones.ts';
import { mayMeet } from '../../domain/rights/permissions.ts';
import type { MilestoneName } from '../../domain/record/milestone-name.ts';
import type { Changed } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal, refuseDeed } from '../deeds/refusal.ts';

/** Marks a milestone that is met by a press as done; what a version or a day meets is not for that. */
export function meetMilestone(
  ports: Ports,
  request: AboutAssignment & { readonly milestone: MilestoneName },
): Promise<Changed<null> | Refusal> {
  return changeOpen(ports, { ...request, action: 'meet-milestone' }, (situation) => {
    const { assignment, committee, closed, today, now, standing } = situation;
    const found = milestonesOf(assignment, committee, closed).find(
      ({ milestone, metBy }) => milestone === request.milestone && metBy === 'press',
    );
    if (found === undefined) return refuse('no-such-milestone');
    if (!mayMeet(standing, found)) return refuseDeed(`meet-${found.owner}`);
    if (stateOfMilestone(found, assignment, today) === 'met') return refuse('nothing-changed');
    const met = { milestone: found.milestone, by: request.doer.person, at: now };
    return {
      ok: true,
      assignment: { ...assignment, milestonesMet: [...assignment.milestonesMet, met] },
      happened: [{ what: 'milestone-met', from: null, to: { milestone: found.milestone } }],
      result: null,
    };
  });
}
