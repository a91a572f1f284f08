import { dispatchDayOf, isDispatchSaid } from '../../domain/assignments/papers-lock.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { hasStarted, meetingOf } from '../../domain/committee/meetings.ts';
import { openDaysOf } from '../../domain/days/closed-days.ts';
import { dayIn } from '../../domain/days/day.ts';
import type { Dispatched, Meeting } from '../../domain/meetings/meeting.ts';
import { changeCommittee, type CommitteeChanged } from '../committees/change-committee.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';

type OfMeeting = {
  /** Both by id. */
  readonly committee: string;
  readonly meeting: string;
  readonly doer: Doer;
};

/** "The papers are sent": from now on a version for the meeting is a late paper. */
export function dispatchPapers(
  ports: Ports,
  { committee: id, meeting: meetingId, doer }: OfMeeting,
): Promise<CommitteeChanged<Meeting> | Refusal> {
  return changeCommittee(ports, { id, doer }, (committee, today) => {
    const meeting = meetingOf(committee, meetingId);
    if (meeting === null || meeting.state === 'cancelled') return refuse('no-such-meeting');
    if (hasStarted(meeting, ports.now, committee.timeZone)) return refuse('meeting-over');
    const closed = openDaysOf(committee, ports.closed);
    const dispatchDay = dispatchDayOf(meeting, committee, closed);
    if (dispatchDay === null) return refuse('no-dispatch');
    if (dispatchDay < today || isDispatchSaid(meeting, committee, closed))
      return refuse('already-dispatched');
    const by = doer.person;
    const dispatched = { by, at: ports.now, meetingDay: meeting.day, dispatchDay };
    return withDispatch(committee, meeting, dispatched);
  });
}

/** Pressed by mistake: it can be taken back the same day, and what came since is a usual draft. */
export function takeBackDispatch(
  ports: Ports,
  { committee: id, meeting: meetingId, doer }: OfMeeting,
): Promise<CommitteeChanged<Meeting> | Refusal> {
  return changeCommittee(ports, { id, doer }, (committee, today) => {
    const meeting = meetingOf(committee, meetingId);
    if (meeting === null) return refuse('no-such-meeting');
    if (hasStarted(meeting, ports.now, committee.timeZone)) return refuse('meeting-over');
    if (meeting.dispatched === null) return refuse('not-dispatched');
    const saidOn = dayIn(meeting.dispatched.at, committee.timeZone);
    if (saidOn !== today) return refuse('dispatched-before');
    return withDispatch(committee, meeting, null);
  });
}

function withDispatch(committee: Committee, before: Meeting, dispatched: Dispatched | null) {
  const meeting = { ...before, dispatched };
  const meetings = committee.meetings.map((each) => (each.id === meeting.id ? meeting : each));
  const what =
    dispatched === null ? ('papers-not-dispatched' as const) : ('papers-dispatched' as const);
  return {
    ok: true as const,
    committee: { ...committee, meetings },
    happened: [{ what, from: { meeting: meeting.id }, to: { day: meeting.day } }],
    // The lock follows from the meeting: no assignment is looked at for it.
    wakesAnew: false,
    result: meeting,
  };
}

/** Whether somebody can say now that a meeting's papers are sent. */
export function canDispatch(
  ports: Pick<Ports, 'now' | 'closed'>,
  committee: Committee,
  meeting: Meeting,
): boolean {
  const closed = openDaysOf(committee, ports.closed);
  const day = dispatchDayOf(meeting, committee, closed);
  if (day === null || day < todayIn(ports, committee) || meeting.state === 'cancelled')
    return false;
  return (
    !isDispatchSaid(meeting, committee, closed) &&
    !hasStarted(meeting, ports.now, committee.timeZone)
  );
}
