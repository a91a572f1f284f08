import type { Committee } from './committee.ts';
import type { Due } from './due.ts';
import { type Day, dayIn, daysBetween, type Instant } from '../days/day.ts';
import { msAt } from '../days/zone-offset.ts';
import type { Meeting } from '../meetings/meeting.ts';

/** A moment begins with its day in UTC. */
const LENGTH_OF_DAY = 'YYYY-MM-DD'.length;

export function meetingOf(committee: Pick<Committee, 'meetings'>, id: string): Meeting | null {
  return committee.meetings.find((meeting) => meeting.id === id) ?? null;
}

/** The meeting that an assignment is due for; null where it is due otherwise. */
export function meetingDue(
  { due }: { readonly due: Due },
  committee: Pick<Committee, 'meetings'>,
): Meeting | null {
  return due.kind === 'meeting' ? meetingOf(committee, due.meeting) : null;
}

/**
 * True from a planned meeting's start. Where only the day is known it counts from the day's
 * beginning: a secretary who closes during the meeting must not be told that it has not been held.
 */
export function hasStarted(meeting: Meeting, now: Instant, timeZone: string): boolean {
  if (meeting.state === 'cancelled') return false;
  // No zone is a day ahead of UTC or behind it: a clock has to be read only around the day itself.
  const daysAway = daysBetween(now.slice(0, LENGTH_OF_DAY), meeting.day);
  if (Math.abs(daysAway) > 1) return daysAway < 0;
  return msAt(startKey(meeting), timeZone) <= Date.parse(now);
}

/** Whether the meeting that an assignment is due for has begun. */
export function hasItsMeetingBegun(
  assignment: { readonly due: Due },
  committee: Pick<Committee, 'meetings' | 'timeZone'>,
  now: Instant,
): boolean {
  const meeting = meetingDue(assignment, committee);
  return meeting !== null && hasStarted(meeting, now, committee.timeZone);
}

/** The meetings that were held or are being held, in the order of their starts. */
export function heldMeetings(committee: Committee, now: Instant): readonly Meeting[] {
  const { meetings, timeZone } = committee;
  const today = dayIn(now, timeZone);
  // Nearly always the day alone tells.
  const isHeld = (each: Meeting): boolean =>
    each.day === today
      ? hasStarted(each, now, timeZone)
      : each.day < today && each.state !== 'cancelled';
  return inOrder(meetings.filter(isHeld));
}

/** Planned meetings on the day or later, soonest first. */
export function plannedFrom(committee: Pick<Committee, 'meetings'>, today: Day): Meeting[] {
  return inOrder(
    committee.meetings.filter(({ state, day }) => state === 'planned' && day >= today),
  );
}

/** The planned meeting on a day; null when there is none. */
export function plannedOn({ meetings }: Pick<Committee, 'meetings'>, day: Day): Meeting | null {
  return meetings.find((each) => each.state === 'planned' && each.day === day) ?? null;
}

/** The next meeting that has not begun. */
export function nextMeeting(committee: Committee, now: Instant): Meeting | null {
  const { timeZone } = committee;
  const planned = plannedFrom(committee, dayIn(now, timeZone));
  return planned.find((each) => !hasStarted(each, now, timeZone)) ?? null;
}

function inOrder(meetings: readonly Meeting[]): Meeting[] {
  return meetings.toSorted((one, other) => startKey(one).localeCompare(startKey(other)));
}

function startKey({ day, time }: Meeting): string {
  return `${day}T${time ?? '00:00'}`;
}
