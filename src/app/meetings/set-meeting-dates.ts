import { openDaysOf } from '../../domain/days/closed-days.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type Day, isDay } from '../../domain/days/day.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { meetingOf } from '../../domain/committee/meetings.ts';
import { redated, type RedatingRefusal, type WantedDate } from '../../domain/meetings/redating.ts';
import { type Affected, affectedIn } from '../rescheduling/preview-affected.ts';
import type { Doer } from '../deeds/doer.ts';
import { changeCommittee, committeeToManage } from '../committees/change-committee.ts';
import { type Following, followNow, toFollow } from '../rescheduling/follow-meetings.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal, type Why } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';

type DatesRequest = {
  readonly committee: string;
  readonly doer: Doer;
  /** The meeting's id. */
  readonly meeting: string;
  readonly dates: readonly WantedDate[];
  /** The meeting's day as they were offered; null where that is not known. */
  readonly stood?: Day | null;
};

/** What single dates of a meeting would change, shown before they are set. */
export type MeetingDatesPreview = {
  readonly ok: true;
  readonly committee: Committee;
  readonly meeting: Meeting;
  readonly affected: readonly Affected[];
};

export async function previewMeetingDates(
  ports: Ports,
  { committee: id, doer, meeting, dates }: DatesRequest,
): Promise<MeetingDatesPreview | Refusal> {
  const found = await committeeToManage(ports, id, doer);
  return found.ok ? showMeetingDates(ports, found.committee, { meeting, dates }) : found;
}

/** The same for who is known to manage the committee. */
export async function showMeetingDates(
  ports: Ports,
  committee: Committee,
  { meeting: meetingId, dates }: Pick<DatesRequest, 'meeting' | 'dates'>,
): Promise<MeetingDatesPreview | Refusal> {
  const meeting = withDates(ports, committee, meetingId, dates);
  if (!meeting.ok) return meeting;
  const anew = replaced(committee, meeting.after);
  const today = todayIn(ports, committee);
  const affected = affectedIn(
    await ports.store.openOfMeeting(meetingId),
    committee,
    (assignment) => ({ assignment, committee: anew }),
    { today, closed: openDaysOf(committee, ports.closed) },
  );
  return {
    ok: true,
    committee,
    meeting: meeting.before,
    affected: affected.filter(({ changes }) => changes.length > 0),
  };
}

/** Sets them, and lets the meeting's assignments follow, at once or with the next heartbeat. */
export async function setMeetingDates(
  ports: Ports,
  { committee: id, doer, meeting: meetingId, dates, stood = null }: DatesRequest,
): Promise<(Following & { readonly ok: true; readonly meeting: Meeting }) | Refusal> {
  const changed = await changeCommittee(ports, { id, doer }, (committee) => {
    const meeting = withDates(ports, committee, meetingId, dates);
    if (!meeting.ok) return meeting;
    const { before, after } = meeting;
    if (stood !== null && before.day !== stood) return refuse('meeting-changed-since');
    const following = toFollow(ports, doer, { meeting: before.id, how: { is: 'redated' } });
    return {
      ok: true,
      committee: { ...replaced(committee, after), toFollow: [...committee.toFollow, following] },
      happened: [
        {
          what: 'meeting-dates-set',
          from: { meeting: before.id, dates: before.dates },
          to: { meeting: after.id, dates: after.dates },
        },
      ],
      wakesAnew: false,
      result: after,
    };
  });
  if (!changed.ok) return changed;
  const following = await followNow(ports, changed.committee);
  ports.wakeOutbox();
  return { ok: true, ...following, meeting: changed.result };
}

function withDates(
  ports: Ports,
  committee: Committee,
  id: string,
  dates: readonly WantedDate[],
): { readonly ok: true; readonly before: Meeting; readonly after: Meeting } | Refusal {
  const today = todayIn(ports, committee);
  const before = meetingOf(committee, id);
  if (before === null || before.state === 'cancelled' || before.day < today)
    return refuse('no-such-meeting');
  if (dates.some(({ day }) => day !== null && !isDay(day))) return refuse('bad-day');
  const closed = openDaysOf(committee, ports.closed);
  const after = redated(before, dates, { plan: committee.plan, today, closed });
  return after.ok ? { ok: true, before, after: after.meeting } : refuse(WHY[after.why]);
}

function replaced(committee: Committee, meeting: Meeting): Committee {
  const meetings = committee.meetings.map((each) => (each.id === meeting.id ? meeting : each));
  return { ...committee, meetings };
}

const WHY: Readonly<Record<RedatingRefusal, Why>> = {
  'no-such-milestone': 'no-such-milestone',
  past: 'bad-day',
  'out-of-order': 'out-of-order',
  'nothing-changed': 'nothing-changed',
};
