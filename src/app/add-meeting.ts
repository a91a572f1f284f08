import { type Day, dayIn } from '../domain/day.ts';
import type { Meeting } from '../domain/meeting.ts';
import { plannedOn } from '../domain/meetings.ts';
import type { Doer } from './change-assignment.ts';
import { changeCommittee, type CommitteeChanged } from './change-committee.ts';
import type { Ports } from './ports/ports.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Adds a planned meeting, today or later; a day that has one already is refused. */
export function addMeeting(
  ports: Ports,
  request: { committee: string; doer: Doer; day: Day; time: string | null },
): Promise<CommitteeChanged<Meeting> | Refusal> {
  const { day, time } = request;
  return changeCommittee(ports, { id: request.committee, doer: request.doer }, (before, now) => {
    if (day < dayIn(now, before.timeZone)) return refuse('bad-day');
    if (plannedOn(before, day) !== null) return refuse('meeting-exists');
    const id = ports.newId();
    const meeting: Meeting = { id, day, time, state: 'planned', addedAt: now, dates: [] };
    const meetings = [...before.meetings, meeting].toSorted((one, other) =>
      one.day.localeCompare(other.day),
    );
    return {
      ok: true,
      committee: { ...before, meetings },
      happened: [{ what: 'meeting-added', from: null, to: { day, time } }],
      result: meeting,
    };
  });
}
