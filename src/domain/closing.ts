import type { Committee } from './committee.ts';
import type { Instant } from './day.ts';
import type { Meeting } from './meeting.ts';
import { heldMeetings } from './meetings.ts';

/**
 * The meeting whose § closes an assignment: the committee's latest that was held or, since numbers
 * begin anew each year, the latest of the year that `§ 87/2026` names. Null when none was held.
 */
export function closingMeeting(
  committee: Committee,
  year: number | null,
  now: Instant,
): Meeting | null {
  const held = heldMeetings(committee, now);
  return held.findLast(({ day }) => year === null || day.startsWith(`${year}-`)) ?? null;
}
