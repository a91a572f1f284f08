import { addWorkingDays, type ClosedDays, openDayOnOrBefore } from '../days/closed-days.ts';
import { addDays, type Day, daysBetween } from '../days/day.ts';
import { dayAfter } from '../days/days-after.ts';
import type { Meeting } from './meeting.ts';
import { DEFAULT_PLAN, type PlanRow } from './plan.ts';
import { meetingDays, planDays, type PlannedDay } from './plan-days.ts';
import type { TimeBefore } from './time-before.ts';

type When = { readonly plan: readonly PlanRow[]; readonly closed: ClosedDays };
type Dated = Pick<Meeting, 'day' | 'dates'>;

/**
 * The day so long before a meeting, or before its dispatch.
 * @example dayBefore({ count: 14, unit: 'days', of: 'meeting' }, december, when) // '2026-12-01'
 */
export function dayBefore({ count, unit, of }: TimeBefore, meeting: Dated, when: When): Day {
  const from = of === 'meeting' ? meeting.day : dispatchOf(meeting, when);
  if (unit === 'working-days') return addWorkingDays(from, -count, when.closed);
  return unit === 'months' ? dayAfter(from, -count, unit) : addDays(from, -count * DAYS[unit]);
}

const DAYS = { days: 1, weeks: 7 } as const;

export function hasDispatch(plan: readonly PlanRow[]): boolean {
  return plan.some(({ milestone }) => milestone === 'dispatch');
}

/** A plan that lost its dispatch after the due was set: then the usual day counts. */
function dispatchOf(meeting: Dated, { plan, closed }: When): Day {
  const days = meetingDays(hasDispatch(plan) ? plan : DEFAULT_PLAN, meeting, closed);
  return days.find(({ milestone }) => milestone === 'dispatch')?.day ?? meeting.day;
}

/**
 * A plan's days where the final papers are due so long before the meeting instead: what comes
 * before them keeps its distance to them, what comes after stays.
 */
export function daysToFinalPapers(
  before: TimeBefore,
  meeting: Dated,
  when: When,
): readonly PlannedDay[] {
  const { plan, closed } = when;
  const day = openDayOnOrBefore(dayBefore(before, meeting, when), closed);
  const final = plan.findIndex(({ milestone }) => milestone === 'final-papers');
  const usual = planDays(plan, meeting.day, closed);
  return meetingDays(plan, meeting, closed).map((planned, at) => {
    if (at >= final) return at === final ? { ...planned, day } : planned;
    return { ...planned, day: atDistance(at, { plan, usual, final }, { day, closed }) };
  });
}

function atDistance(
  at: number,
  { plan, usual, final }: { plan: readonly PlanRow[]; usual: readonly PlannedDay[]; final: number },
  { day, closed }: { readonly day: Day; readonly closed: ClosedDays },
): Day {
  const [row, last] = [plan[at], plan[final]];
  if (row === undefined || last === undefined) return day;
  const apart = Math.max(0, row.daysBefore - last.daysBefore);
  if (row.count === 'working' && last.count === 'working')
    return addWorkingDays(day, -apart, closed);
  const isCalendar = row.count === 'calendar' && last.count === 'calendar';
  const days = isCalendar ? apart : daysApart(usual, at, final);
  return openDayOnOrBefore(addDays(day, -days), closed);
}

/** Working days beside calendar days have no distance but that of their usual days. */
function daysApart(usual: readonly PlannedDay[], at: number, final: number): number {
  const [one, other] = [usual[at], usual[final]];
  return one === undefined || other === undefined ? 0 : daysBetween(one.day, other.day);
}
