import { addWorkingDays, type ClosedDays, openDayOnOrBefore } from '../days/closed-days.ts';
import { addDays, type Day } from '../days/day.ts';
import type { Meeting, MeetingDate } from './meeting.ts';
import type { PlanRow } from './plan.ts';
import type { MilestoneName } from '../record/milestone-name.ts';

/** A milestone with its day. */
export type PlannedDay = { readonly milestone: MilestoneName; readonly day: Day };

/**
 * The days of a preparation plan before a meeting. A row that would fall after a later one of the
 * plan (working days beside calendar days can do that over a holiday) comes on the same day as it.
 * @example planDays(DEFAULT_PLAN, '2026-12-15', closed) // draft 19 Nov, presidium 24 Nov, …
 */
export function planDays(
  plan: readonly PlanRow[],
  meetingDay: Day,
  closed: ClosedDays,
): readonly PlannedDay[] {
  const days = plan.map((row) => ({
    milestone: row.milestone,
    day: planDay(row, meetingDay, closed),
  }));
  return inOrder(days, openDayOnOrBefore(meetingDay, closed));
}

/**
 * The same, with the meeting's own dates instead of the plan's where they fit: not after the next
 * milestone or the meeting, and not so early that the milestone before would have to give way. One
 * that no longer fits, for the meeting was moved, counts for nothing and is there when it is moved
 * back.
 */
export function meetingDays(
  plan: readonly PlanRow[],
  { day: meetingDay, dates }: Pick<Meeting, 'day' | 'dates'>,
  closed: ClosedDays,
): readonly PlannedDay[] {
  const planned = planDays(plan, meetingDay, closed);
  let next = openDayOnOrBefore(meetingDay, closed);
  return planned
    .toReversed()
    .map(({ milestone, day }, fromLast) => {
      const own = ownDay(milestone, dates, closed);
      const before = planned[planned.length - 2 - fromLast];
      const fits = own !== null && own <= next && earliest(before, dates, closed) <= own;
      const wanted = fits ? own : day;
      if (wanted < next) next = wanted;
      return { milestone, day: next };
    })
    .toReversed();
}

/** A milestone's own date at a meeting, on the earlier open day where it is a closed one. */
export function ownDay(
  milestone: MilestoneName,
  dates: readonly MeetingDate[],
  closed: ClosedDays,
): Day | null {
  const day = dates.findLast((each) => each.milestone === milestone)?.day ?? null;
  return day === null ? null : openDayOnOrBefore(day, closed);
}

/** From when on an own date does not push the milestone before it. */
function earliest(
  before: PlannedDay | undefined,
  dates: readonly MeetingDate[],
  closed: ClosedDays,
): Day {
  if (before === undefined) return '';
  const own = ownDay(before.milestone, dates, closed);
  return own !== null && own < before.day ? own : before.day;
}

function inOrder(days: readonly PlannedDay[], last: Day): readonly PlannedDay[] {
  let latest = last;
  return days
    .toReversed()
    .map(({ milestone, day }) => {
      if (day < latest) latest = day;
      return { milestone, day: latest };
    })
    .toReversed();
}

function planDay(row: PlanRow, meetingDay: Day, closed: ClosedDays): Day {
  if (row.count === 'working') return addWorkingDays(meetingDay, -row.daysBefore, closed);
  return openDayOnOrBefore(addDays(meetingDay, -row.daysBefore), closed);
}
