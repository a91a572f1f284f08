import type { Committee } from './committee.ts';
import { nextMeeting } from './meetings.ts';
import { type ClosedDays, openDayOnOrBefore } from '../days/closed-days.ts';
import { addDays, type Day, type Instant } from '../days/day.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { meetingDays } from '../meetings/plan-days.ts';

/** A readiness message in a committee's channel, of one meeting. */
export type ShownReadiness = {
  /** The meeting's id. */
  readonly meeting: string;
  /** Its assignments by id: those that it has decided on are found by no question any more. */
  readonly assignments: readonly string[];
  /** What it says, as facts: only where they are others is it shown anew. */
  readonly figures: string;
  /** When it was last shown anew, in real time. */
  readonly at: Instant;
  /** Whether Slack was told to pin it, and to take the pin off again. */
  readonly pin: 'not-yet' | 'on' | 'off';
  /** Nothing of it changes any more: every outcome is there, or the meeting was cancelled. */
  readonly rests: boolean;
};

/** How a committee's channel is told what is ready for its next meeting. */
export type Readiness = {
  readonly isOff: boolean;
  /** In the order in which they were posted; those that rest go when the next one comes. */
  readonly shown: readonly ShownReadiness[];
};

export const NO_READINESS: Readiness = { isOff: false, shown: [] };

/**
 * The meeting whose readiness message is to be posted on a morning: the next one, once its first
 * milestone's day has come and the meeting before is over. Null where it has one, and where the
 * channel shall have none.
 */
export function meetingToTellOf(
  committee: Committee,
  {
    now,
    today,
    closed,
  }: { readonly now: Instant; readonly today: Day; readonly closed: ClosedDays },
): Meeting | null {
  const { readiness } = committee;
  const next = nextMeeting(committee, now);
  if (readiness.isOff || next === null) return null;
  if (readiness.shown.some(({ meeting }) => meeting === next.id)) return null;
  return dayOfReadiness(committee, next, closed) <= today ? next : null;
}

function dayOfReadiness(committee: Committee, meeting: Meeting, closed: ClosedDays): Day {
  const [first] = meetingDays(committee.plan, meeting, closed);
  const day = first?.day ?? openDayOnOrBefore(meeting.day, closed);
  const before = committee.meetings.findLast(
    (each) => each.state === 'planned' && each.day < meeting.day,
  );
  const dayAfter = before === undefined ? day : addDays(before.day, 1);
  return dayAfter > day ? dayAfter : day;
}
