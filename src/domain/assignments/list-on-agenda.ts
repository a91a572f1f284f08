import type { Committee } from '../committee/committee.ts';
import { hasStarted, nextMeeting } from '../committee/meetings.ts';
import { type ClosedDays, openDayOnOrBefore } from '../days/closed-days.ts';
import { type Day, dayIn, type Instant } from '../days/day.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { meetingDays } from '../meetings/plan-days.ts';
import { dispatchDayOf, isDispatchSaid } from './papers-lock.ts';

type At = { readonly now: Instant; readonly closed: ClosedDays };

/**
 * The meeting for which the list is to be made on a morning; null where it is made already, or it is
 * not yet time. It is made as long as the meeting has not begun, so that a morning that was missed
 * loses nothing.
 */
export function meetingToListFor(
  committee: Committee,
  { now, closed, today }: At & { readonly today: Day },
): Meeting | null {
  const { isOn, made } = committee.agendaList;
  const next = isOn ? nextMeeting(committee, now) : null;
  if (next === null || made?.meeting === next.id) return null;
  return dayOfList(next, committee, closed) <= today ? next : null;
}

/** The day of the final papers, else the dispatch; of a plan that has neither, the meeting's own. */
export function dayOfList(
  meeting: Pick<Meeting, 'day' | 'dates'>,
  { plan }: Pick<Committee, 'plan'>,
  closed: ClosedDays,
): Day {
  const days = meetingDays(plan, meeting, closed);
  const dayOf = (name: string): Day | undefined =>
    days.find(({ milestone }) => milestone === name)?.day;
  return dayOf('final-papers') ?? dayOf('dispatch') ?? openDayOnOrBefore(meeting.day, closed);
}

/** Whether a meeting's papers have gone: what changes in the list now is a late paper. */
export function isListSent(meeting: Meeting, committee: Committee, { now, closed }: At): boolean {
  if (hasStarted(meeting, now, committee.timeZone)) return true;
  if (isDispatchSaid(meeting, committee, closed)) return true;
  const dispatch = dispatchDayOf(meeting, committee, closed);
  return dispatch !== null && dispatch < dayIn(now, committee.timeZone);
}
