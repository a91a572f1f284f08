import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import { sortMeetings, type SortedMeetings } from '../../domain/committee/given-meetings.ts';
import type { GivenMeeting, Meeting } from '../../domain/meetings/meeting.ts';
import { plannedOn } from '../../domain/committee/meetings.ts';
import type { Happening } from '../deeds/history-entries.ts';
import type { Doer } from '../deeds/doer.ts';
import {
  changeCommittee,
  type CommitteeChanged,
  committeeToManage,
  type ToShow,
} from '../committees/change-committee.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';

/** More are no year of one committee, and would not fit in the form that confirms them. */
const MOST_MEETINGS = 100;

type CommitteeRequest = { readonly committee: string; readonly doer: Doer };

/** What a list of meetings would add, shown before it is added. */
export type MeetingsPreview = SortedMeetings & {
  readonly ok: true;
  readonly committee: Committee;
  /** The days of `fresh` on which offices are closed: seldom what was meant. */
  readonly onClosedDay: readonly Day[];
};

/** Adds a planned meeting, today or later; a day that has one already is refused. */
export function addMeeting(
  ports: Ports,
  { committee: id, doer, day, time }: CommitteeRequest & GivenMeeting,
): Promise<CommitteeChanged<Meeting> | Refusal> {
  return changeCommittee(ports, { id, doer }, (before, today) => {
    if (day < today) return refuse('bad-day');
    if (plannedOn(before, day) !== null) return refuse('meeting-exists');
    const meeting = plannedMeeting(ports, { day, time });
    return {
      ok: true,
      committee: withMeetings(before, [meeting]),
      happened: [added(meeting)],
      result: meeting,
    };
  });
}

/** The planned meeting on a day, which is added where there is none, and its committee with it. */
export async function meetingOn(
  ports: Ports,
  { committee, doer, ...wanted }: { committee: Committee; doer: Doer } & GivenMeeting,
): Promise<CommitteeChanged<Meeting> | Refusal> {
  const planned = plannedOn(committee, wanted.day);
  if (planned !== null) return { ok: true, committee, result: planned };
  return addMeeting(ports, { committee: committee.id, doer, ...wanted });
}

export async function previewMeetings(
  ports: Ports,
  {
    committee,
    doer,
    meetings,
  }: ToShow<CommitteeRequest> & { readonly meetings: readonly GivenMeeting[] },
): Promise<MeetingsPreview | Refusal> {
  const found = await committeeToManage(ports, committee, doer);
  return found.ok ? showMeetings(ports, found.committee, meetings) : found;
}

/** The same for who is known to manage the committee. */
export function showMeetings(
  ports: Ports,
  committee: Committee,
  meetings: readonly GivenMeeting[],
): MeetingsPreview | Refusal {
  const sorted = sortMeetings(committee, meetings, todayIn(ports, committee));
  if (sorted.fresh.length > MOST_MEETINGS) return refuse('too-many-meetings');
  const open = openDaysOf(committee, ports.closed);
  const onClosedDay = sorted.fresh.map(({ day }) => day).filter((day) => !open.isOpen(day));
  return { ok: true, committee, ...sorted, onClosedDay };
}

/** Adds every meeting of a list that is not there yet: one write, and a line of history each. */
export function addMeetings(
  ports: Ports,
  {
    committee: id,
    doer,
    meetings,
  }: CommitteeRequest & { readonly meetings: readonly GivenMeeting[] },
): Promise<CommitteeChanged<readonly Meeting[]> | Refusal> {
  return changeCommittee(ports, { id, doer }, (before, today) => {
    const { fresh } = sortMeetings(before, meetings, today);
    if (fresh.length === 0) return refuse('nothing-changed');
    if (fresh.length > MOST_MEETINGS) return refuse('too-many-meetings');
    const planned = fresh.map((meeting) => plannedMeeting(ports, meeting));
    return {
      ok: true,
      committee: withMeetings(before, planned),
      happened: planned.map(added),
      result: planned,
    };
  });
}

function plannedMeeting(ports: Ports, { day, time }: GivenMeeting): Meeting {
  return {
    id: ports.newId(),
    day,
    time,
    state: 'planned',
    addedAt: ports.now,
    dates: [],
    dispatched: null,
  };
}

function withMeetings(before: Committee, planned: readonly Meeting[]): Committee {
  const meetings = [...before.meetings, ...planned];
  return {
    ...before,
    meetings: meetings.toSorted((one, other) => one.day.localeCompare(other.day)),
  };
}

function added({ day, time }: Meeting): Happening {
  return { what: 'meeting-added', from: null, to: { day, time } };
}
