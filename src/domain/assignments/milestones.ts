import type { Assignment } from './assignment.ts';
import { type ClosedDays, openDayOnOrBefore } from '../days/closed-days.ts';
import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { meetingOf } from '../committee/meetings.ts';
import { kindOf, type MilestoneKind } from '../meetings/plan.ts';
import { approvedDraft, draftsThatCount } from './versions.ts';
import { daysOnTheWay, kindsOnTheWay, type MeetingDue } from './days-on-the-way.ts';

/** A date on the way to the due, with the day from which it counts. */
export type Milestone = MilestoneKind & {
  readonly day: Day;
  /** When the day was settled (registration, move, set by hand): before it, it is *passed*. */
  readonly since: Day;
};

/** `passed` had gone by before it could be kept; `late` was missed since. */
export type MilestoneState = 'met' | 'passed' | 'late' | 'ahead';

/** The dates on the way to an assignment's due, in the order of their days; none without a due. */
export function milestonesOf(
  assignment: Pick<Assignment, 'due' | 'dueSince' | 'plan' | 'daysByHand'> &
    Partial<Pick<Assignment, 'tabled'>>,
  committee: Pick<Committee, 'meetings'>,
  closed: ClosedDays,
): readonly Milestone[] {
  const { due, tabled = false } = assignment;
  if (due.kind === 'none' || due.kind === 'standing') return [];
  if (due.kind === 'date') return onOneDay(assignment, due.day, closed);
  if (due.kind === 'period') return onOneDay(assignment, due.to, closed);

  const meeting = meetingOf(committee, due.meeting);
  if (meeting === null || meeting.state === 'cancelled') return [];
  return (
    onTheWay({ ...assignment, due }, meeting, closed)
      // What is tabled keeps its papers: only the secretary has something to do.
      .filter(({ owner }) => !tabled || owner === 'secretary')
      .map((found) => (found.day > meeting.day ? { ...found, day: meeting.day } : found))
      .toSorted((one, other) => one.day.localeCompare(other.day))
  );
}

function onTheWay(
  assignment: Pick<Assignment, 'dueSince' | 'plan' | 'daysByHand'> & { readonly due: MeetingDue },
  meeting: Meeting,
  closed: ClosedDays,
): readonly Milestone[] {
  const { plan, due } = assignment;
  const days = daysOnTheWay(plan, due, { meeting, closed });
  return kindsOnTheWay(plan, due).map((kind, at) => {
    const set = meeting.dates.findLast((date) => date.milestone === kind.milestone);
    const planned = { day: days[at]?.day ?? meeting.day, setOn: set?.setOn ?? null };
    return settle(assignment, kind, planned, closed);
  });
}

/**
 * How it stands with a milestone. On its very day it is still ahead, also when the assignment was
 * registered that day: there is a working day left to keep it.
 */
export function stateOfMilestone(
  milestone: Milestone,
  assignment: MetFacts,
  today: Day,
): MilestoneState {
  if (isMet(milestone, assignment)) return 'met';
  if (milestone.day >= today) return 'ahead';
  if (milestone.day < milestone.since) return 'passed';
  return milestone.metBy === 'day' ? 'met' : 'late';
}

function onOneDay(
  assignment: Pick<Assignment, 'dueSince' | 'daysByHand'>,
  day: Day,
  closed: ClosedDays,
): readonly Milestone[] {
  const planned = { day: openDayOnOrBefore(day, closed), setOn: null };
  return [settle(assignment, kindOf('final-papers'), planned, closed)];
}

function settle(
  { dueSince, daysByHand }: Pick<Assignment, 'dueSince' | 'daysByHand'>,
  kind: MilestoneKind,
  planned: { readonly day: Day; readonly setOn: Day | null },
  closed: ClosedDays,
): Milestone {
  const byHand = daysByHand.findLast((set) => set.milestone === kind.milestone);
  const { day, setOn } = byHand ?? planned;
  const since = setOn !== null && setOn > dueSince ? setOn : dueSince;
  if (byHand === undefined) return { ...kind, day, since };
  const open = openDayOnOrBefore(day, closed);
  // On a Saturday one may ask for Sunday: the Friday before would be a day that cannot be kept.
  return { ...kind, day: open < byHand.setOn ? day : open, since };
}

/** What meets milestones: versions and presses. */
type MetFacts = Pick<Assignment, 'drafts'> &
  Partial<Pick<Assignment, 'workSince' | 'milestonesMet'>>;

function isMet({ milestone, metBy }: Milestone, assignment: MetFacts): boolean {
  switch (metBy) {
    case 'draft':
      return draftsThatCount(assignment).length > 0;
    case 'approved':
      return approvedDraft(assignment) !== null;
    case 'press':
      return (assignment.milestonesMet ?? []).some((each) => each.milestone === milestone);
    case 'day':
      return false;
  }
}
