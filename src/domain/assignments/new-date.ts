import type { Assignment, DaySetByHand } from './assignment.ts';
import type { ClosedDays } from '../days/closed-days.ts';
import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import { meetingOf } from '../committee/meetings.ts';
import { type Milestone, milestonesOf } from './milestones.ts';
import type { MilestoneName } from '../record/milestone-name.ts';

export type NewDateRefusal =
  'no-such-milestone' | 'past' | 'closed-day' | 'after-meeting' | 'out-of-order';

export type NewDate =
  | { readonly ok: true; readonly byHand: DaySetByHand }
  | {
      readonly ok: false;
      readonly why: NewDateRefusal;
    };

/**
 * Sets a milestone's day by hand, most often one that had passed before the registration: an open
 * day, today or later, not after the meeting, and in the plan's order. A milestone whose own day
 * has gone by binds nobody: a draft that comes after a presidium that was held still has to come.
 */
export function setNewDate(
  assignment: Pick<Assignment, 'due' | 'dueSince' | 'plan' | 'daysByHand'>,
  committee: Pick<Committee, 'meetings'>,
  wanted: { readonly milestone: MilestoneName; readonly day: Day },
  now: { readonly today: Day; readonly closed: ClosedDays },
): NewDate {
  const { milestone, day } = wanted;
  const { today, closed } = now;
  const milestones = milestonesOf(assignment, committee, closed);
  if (!milestones.some((each) => each.milestone === milestone))
    return { ok: false, why: 'no-such-milestone' };
  if (day < today) return { ok: false, why: 'past' };
  if (!closed.isOpen(day)) return { ok: false, why: 'closed-day' };
  if (day > lastDay(assignment, committee)) return { ok: false, why: 'after-meeting' };
  const ahead = milestones.filter((each) => each.day >= today);
  if (
    !isInOrder(
      wanted,
      ahead,
      assignment.plan.map((row) => row.milestone),
    )
  )
    return { ok: false, why: 'out-of-order' };
  return { ok: true, byHand: { milestone, day, setOn: today } };
}

/** The last day that a due allows; an assignment without a meeting may have any. */
function lastDay({ due }: Pick<Assignment, 'due'>, committee: Pick<Committee, 'meetings'>): Day {
  const meeting = due.kind === 'meeting' ? meetingOf(committee, due.meeting) : null;
  return meeting?.day ?? '9999-12-31';
}

function isInOrder(
  wanted: { readonly milestone: MilestoneName; readonly day: Day },
  ahead: readonly Milestone[],
  order: readonly MilestoneName[],
): boolean {
  const own = order.indexOf(wanted.milestone);
  return ahead.every(({ milestone, day }) => {
    const place = order.indexOf(milestone);
    return place === own || (place < own ? day <= wanted.day : wanted.day <= day);
  });
}
