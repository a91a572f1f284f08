import type { Assignment } from './assignment.ts';
import { addWorkingDays, type ClosedDays, openDayOnOrBefore } from './closed-days.ts';
import type { Committee } from './committee.ts';
import { addDays, type Day } from './day.ts';
import { meetingOf } from './meetings.ts';
import type { MilestoneName, PlanStep } from './plan.ts';

/** Whose milestone it is: the case officer's (else the holder's), the holder's, the secretary's. */
export type MilestoneOwner = 'case-officer' | 'holder' | 'secretary';

/** A date on the way to the due, with the day from which it counts. */
export type Milestone = {
  readonly milestone: MilestoneName;
  readonly day: Day;
  readonly owner: MilestoneOwner;
  /** When the day was settled (registration, move, set by hand): before it, it is *passed*. */
  readonly since: Day;
};

/** `passed` had gone by before it could be kept; `late` was missed since. */
export type MilestoneStanding = 'met' | 'passed' | 'late' | 'ahead';

/** The dates on the way to an assignment's due, in the order of their days; none without a due. */
export function milestonesOf(
  assignment: Pick<Assignment, 'due' | 'dueSince' | 'plan' | 'daysByHand'> &
    Partial<Pick<Assignment, 'tabled'>>,
  committee: Pick<Committee, 'meetings'>,
  closed: ClosedDays,
): readonly Milestone[] {
  const { due, tabled = false } = assignment;
  if (due.kind === 'none') return [];
  if (due.kind === 'date') return onOneDay(assignment, due.day, closed);
  if (due.kind === 'period') return onOneDay(assignment, due.to, closed);

  const meeting = meetingOf(committee, due.meeting);
  if (meeting === null || meeting.state === 'cancelled') return [];
  return (
    planDays(assignment.plan, meeting.day, closed)
      .map(({ milestone, day }) => settle(assignment, milestone, day, closed))
      // What is tabled keeps its papers: only the secretary has something to do.
      .filter(({ owner }) => !tabled || owner === 'secretary')
      .map((found) => (found.day > meeting.day ? { ...found, day: meeting.day } : found))
      .toSorted((one, other) => one.day.localeCompare(other.day))
  );
}

/**
 * The days of a preparation plan before a meeting. A step that would fall after a later one of the
 * plan (working days beside calendar days can do that over a holiday) comes on the same day as it.
 * @example planDays(DEFAULT_PLAN, '2026-12-15', closed) // draft 19 Nov, presidium 24 Nov, …
 */
export function planDays(
  plan: readonly PlanStep[],
  meetingDay: Day,
  closed: ClosedDays,
): readonly { readonly milestone: MilestoneName; readonly day: Day }[] {
  let latest = openDayOnOrBefore(meetingDay, closed);
  return plan
    .toReversed()
    .map((step) => {
      const day = planDay(step, meetingDay, closed);
      if (day < latest) latest = day;
      return { milestone: step.milestone, day: latest };
    })
    .toReversed();
}

/**
 * How it stands with a milestone. On its very day it is still ahead, also when the assignment was
 * registered that day: there is a working day left to keep it.
 */
export function standingOf(
  milestone: Milestone,
  assignment: Pick<Assignment, 'drafts'> & Partial<Pick<Assignment, 'workSince'>>,
  today: Day,
): MilestoneStanding {
  const gone = milestone.day < today;
  const tooOld = milestone.day < milestone.since;
  if (milestone.owner !== 'secretary') {
    if (isDelivered(milestone.milestone, draftsThatCount(assignment))) return 'met';
    if (!gone) return 'ahead';
    return tooOld ? 'passed' : 'late';
  }
  if (!gone) return 'ahead';
  return tooOld ? 'passed' : 'met';
}

function planDay(step: PlanStep, meetingDay: Day, closed: ClosedDays): Day {
  if (step.count === 'working') return addWorkingDays(meetingDay, -step.daysBefore, closed);
  return openDayOnOrBefore(addDays(meetingDay, -step.daysBefore), closed);
}

function onOneDay(
  assignment: Pick<Assignment, 'dueSince' | 'daysByHand'>,
  day: Day,
  closed: ClosedDays,
): readonly Milestone[] {
  return [settle(assignment, 'final-papers', openDayOnOrBefore(day, closed), closed)];
}

function settle(
  assignment: Pick<Assignment, 'dueSince' | 'daysByHand'>,
  milestone: MilestoneName,
  planned: Day,
  closed: ClosedDays,
): Milestone {
  const owner = OWNERS[milestone];
  const byHand = assignment.daysByHand.findLast((set) => set.milestone === milestone);
  if (byHand === undefined) return { milestone, day: planned, owner, since: assignment.dueSince };
  const since = byHand.setOn > assignment.dueSince ? byHand.setOn : assignment.dueSince;
  const open = openDayOnOrBefore(byHand.day, closed);
  // On a Saturday one may ask for Sunday: the Friday before would be a day that cannot be kept.
  return { milestone, day: open < byHand.setOn ? byHand.day : open, owner, since };
}

/** The versions since the assignment was last referred back; all where it never was. */
export function draftsThatCount({
  drafts,
  workSince = null,
}: Pick<Assignment, 'drafts'> & Partial<Pick<Assignment, 'workSince'>>): Assignment['drafts'] {
  return workSince === null ? drafts : drafts.filter(({ at }) => at >= workSince);
}

function isDelivered(milestone: MilestoneName, drafts: Assignment['drafts']): boolean {
  if (milestone === 'draft') return drafts.length > 0;
  return drafts.some(({ review }) => review.is === 'approved');
}

const OWNERS: Readonly<Record<MilestoneName, MilestoneOwner>> = {
  draft: 'case-officer',
  presidium: 'secretary',
  'executive-committee': 'secretary',
  'final-papers': 'holder',
  dispatch: 'secretary',
};
