import type { Committee } from '../committee/committee.ts';
import { hasStarted, meetingDue } from '../committee/meetings.ts';
import { type Day, dayIn } from '../days/day.ts';
import type { ClosedDays } from '../days/closed-days.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { meetingDays } from '../meetings/plan-days.ts';
import type { Assignment } from './assignment.ts';
import type { InHand } from './in-hand.ts';
import type { LatePaper } from './late-paper.ts';
import { type Milestone, milestonesOf } from './milestones.ts';

/**
 * Whether papers can still come to an assignment's meeting: freely, as late papers after they were
 * dispatched, or not any more, for it has begun.
 */
export type PapersLock = 'open' | 'dispatched' | 'begun';

/** What the lock follows from: never stored, so that it follows a meeting that is moved by itself. */
export type AtLock = Pick<InHand, 'committee' | 'today' | 'closed' | 'now'> & {
  readonly assignment: Pick<Assignment, 'due' | 'dueSince' | 'plan' | 'daysByHand'>;
};

/**
 * How it stands with the papers now. Only a meeting dispatches papers: what is due for a day, a
 * period or nothing is always open, and so is what a plan without a dispatch prepares, until the
 * meeting begins.
 */
export function papersLock(at: AtLock): PapersLock {
  const meeting = plannedMeeting(at);
  if (meeting === null) return 'open';
  if (hasBegun(meeting, at)) return 'begun';
  const dispatch = dispatchOf(at);
  if (isPressed(meeting, dispatch, at)) return 'dispatched';
  return dispatch !== null && dispatch.day < at.today ? 'dispatched' : 'open';
}

/**
 * Whether a late paper came after the dispatch that is in force. Once the meeting was moved so that
 * the papers are still to go, or another meeting takes it up, it is a version like every other.
 */
export function cameAfterDispatch(late: LatePaper, at: AtLock): boolean {
  const meeting = plannedMeeting(at);
  if (meeting === null || late.meeting !== meeting.id || papersLock(at) === 'open') return false;
  const dispatch = dispatchOf(at);
  if (dispatch === null || dispatch.day < dispatch.since) return true;
  if (dayIn(late.at, at.committee.timeZone) > dispatch.day) return true;
  return isPressed(meeting, dispatch, at) && late.at >= (meeting.dispatched?.at ?? '');
}

/** The day on which a meeting's papers go out by the committee's plan; null where that has none. */
export function dispatchDayOf(
  meeting: Pick<Meeting, 'day' | 'dates'>,
  { plan }: Pick<Committee, 'plan'>,
  closed: ClosedDays,
): Day | null {
  const days = meetingDays(plan, meeting, closed);
  return days.find(({ milestone }) => milestone === 'dispatch')?.day ?? null;
}

/** Whether somebody's word that a meeting's papers are sent still holds: it was moved by nobody since. */
export function isDispatchSaid(
  meeting: Pick<Meeting, 'day' | 'dates' | 'dispatched'>,
  committee: Pick<Committee, 'plan'>,
  closed: ClosedDays,
): boolean {
  const { dispatched, day } = meeting;
  if (dispatched === null || dispatched.meetingDay !== day) return false;
  return dispatchDayOf(meeting, committee, closed) === dispatched.dispatchDay;
}

/** The same for one assignment, whose own dispatch may be set to a later day. */
function isPressed(
  meeting: Meeting,
  dispatch: Milestone | null,
  { committee, closed }: AtLock,
): boolean {
  if (!isDispatchSaid(meeting, committee, closed)) return false;
  return dispatch === null || dispatch.day <= (meeting.dispatched?.dispatchDay ?? '');
}

/** Also of what is tabled, which has no other milestones left. */
function dispatchOf({ assignment, committee, closed }: AtLock): Milestone | null {
  const { due, dueSince, plan, daysByHand } = assignment;
  const milestones = milestonesOf({ due, dueSince, plan, daysByHand }, committee, closed);
  return milestones.find(({ milestone }) => milestone === 'dispatch') ?? null;
}

function plannedMeeting({ assignment, committee }: AtLock): Meeting | null {
  const meeting = meetingDue(assignment, committee);
  return meeting === null || meeting.state === 'cancelled' ? null : meeting;
}

/** Nearly always the day alone tells; to read a clock in a zone is slow. */
export function hasBegun(
  meeting: Meeting,
  { committee, today, now }: Pick<AtLock, 'committee' | 'today' | 'now'>,
): boolean {
  if (meeting.day !== today) return meeting.day < today;
  if (now === undefined) return meeting.time === null;
  return hasStarted(meeting, now, committee.timeZone);
}
