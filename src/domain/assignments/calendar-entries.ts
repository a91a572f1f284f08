import type { Assignment } from './assignment.ts';
import type { ClosedDays } from '../days/closed-days.ts';
import type { Committee } from '../committee/committee.ts';
import type { Day, Instant } from '../days/day.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { milestonesOf } from './milestones.ts';
import type { MilestoneName } from '../record/milestone-name.ts';

/** How often what stands in a calendar has been changed, and when the last time. */
type Changes = {
  /** 0, 1, 2, …; it never goes back. */
  readonly revision: number;
  readonly changedAt: Instant;
};

export type MeetingEntry = Changes & {
  readonly meeting: Meeting;
  /** Its place among the year's planned meetings, "3 of 8"; null for a cancelled one. */
  readonly place: { readonly number: number; readonly count: number } | null;
};

/** A committee's meetings, as a calendar shows them. */
export function meetingEntries({ meetings, history }: Committee): readonly MeetingEntry[] {
  const planned = meetings.filter(({ state }) => state === 'planned');
  return meetings.map((meeting) => {
    const changed = history.filter(({ from }) => isMeeting(from, meeting.id));
    return {
      meeting,
      place: meeting.state === 'planned' ? placeOf(meeting, planned) : null,
      revision: changed.length,
      changedAt: changed.at(-1)?.at ?? meeting.addedAt,
    };
  });
}

function placeOf(meeting: Meeting, planned: readonly Meeting[]): MeetingEntry['place'] {
  const year = planned.filter(({ day }) => day.slice(0, 4) === meeting.day.slice(0, 4));
  const number = year.findIndex(({ id }) => id === meeting.id) + 1;
  return { number, count: year.length };
}

/** A meeting that is moved or cancelled stands in the history as it was. */
function isMeeting(was: unknown, id: string): boolean {
  return typeof was === 'object' && was !== null && 'id' in was && was.id === id;
}

export type MilestoneEntry = Changes & {
  readonly assignment: Pick<Assignment, 'id' | 'label' | 'deliverable'>;
  readonly milestone: MilestoneName;
  readonly day: Day;
};

/** An assignment's dates, as a calendar shows them. Whatever moves one is a line of its history. */
export function milestoneEntries(
  assignment: Assignment,
  committee: Committee,
  closed: ClosedDays,
): readonly MilestoneEntry[] {
  const { id, label, deliverable, history, registeredAt } = assignment;
  const changes = { revision: history.length, changedAt: history.at(-1)?.at ?? registeredAt };
  return milestonesOf(assignment, committee, closed).map(({ milestone, day }) => ({
    assignment: { id, label, deliverable },
    milestone,
    day,
    ...changes,
  }));
}
