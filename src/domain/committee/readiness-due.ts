import type { Committee } from './committee.ts';
import { nextMeeting } from './meetings.ts';
import { type ClosedDays, openDayOnOrBefore } from '../days/closed-days.ts';
import { addDays, type Day, type Instant } from '../days/day.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { meetingDays } from '../meetings/plan-days.ts';

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
