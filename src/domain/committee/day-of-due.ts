import { type ClosedDays, openDaysOf } from '../days/closed-days.ts';
import type { Day } from '../days/day.ts';
import { dayBefore } from '../meetings/day-before.ts';
import type { Committee } from './committee.ts';
import type { Due } from './due.ts';
import { meetingOf } from './meetings.ts';

/**
 * The day on which something is due at the latest; null for no date.
 * @param country the country's closed days, which some dues are counted by
 */
export function dayOfDue(due: Due, committee: Committee, country: ClosedDays): Day | null {
  if (due.kind === 'date') return due.day;
  if (due.kind !== 'meeting') return due.kind === 'period' ? due.to : null;
  const meeting = meetingOf(committee, due.meeting);
  if (meeting === null || due.before === undefined) return meeting?.day ?? null;
  const { plan } = committee;
  return dayBefore(due.before, meeting, { plan, closed: openDaysOf(committee, country) });
}
