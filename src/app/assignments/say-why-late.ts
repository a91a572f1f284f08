import { milestonesOf, stateOfMilestone } from '../../domain/assignments/milestones.ts';
import { lacksReason, lateReasonsOf, type Missed } from '../../domain/assignments/why-late.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { Changed, Situation } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';

type Saying = AboutAssignment & {
  readonly reason: string;
  /** Whose reason is to be another; else the late milestone is meant that lacks one. */
  readonly insteadOf?: { readonly milestone: string; readonly day: string | null };
};

/** Keeps why an assignment is late: one of the committee's reasons, for the milestone that was missed. */
export function sayWhyLate(ports: Ports, request: Saying): Promise<Changed<null> | Refusal> {
  return changeOpen(ports, { ...request, action: 'update' }, (situation) => {
    const { assignment, committee, now } = situation;
    const { reason, doer, insteadOf } = request;
    const before = insteadOf && assignment.whyLate.find((each) => isSameDay(each, insteadOf));
    if (!lateReasonsOf(committee).includes(reason)) return refuse('no-such-reason');
    const found = insteadOf === undefined ? lateWithout(situation) : before;
    if (found == null || before?.reason === reason) return refuse('nothing-changed');
    const { milestone, day } = found;
    const why = { milestone, day, reason, by: doer.person, at: now };
    const others = assignment.whyLate.filter((each) => each !== before);
    const from = before === undefined ? null : { milestone, day, reason: before.reason };
    return {
      ok: true,
      assignment: { ...assignment, whyLate: [...others, why] },
      happened: [{ what: 'why-late-said', from, to: { milestone, day, reason } }],
      result: null,
    };
  });
}

function isSameDay(one: Missed, other: NonNullable<Saying['insteadOf']>): boolean {
  return one.milestone === other.milestone && one.day === other.day;
}

function lateWithout({ assignment, committee, closed, today }: Situation): Missed | null {
  const late = milestonesOf(assignment, committee, closed).filter(
    (each) => stateOfMilestone(each, assignment, today) === 'late',
  );
  return lacksReason(late, assignment.whyLate);
}
