import type { Assignment } from './assignment.ts';
import type { Due } from '../committee/due.ts';
import { type ClosedDays, openDayOnOrBefore } from '../days/closed-days.ts';
import { dayBefore, daysToFinalPapers } from '../meetings/day-before.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { kindOf, type MilestoneKind } from '../meetings/plan.ts';
import { meetingDays, type PlannedDay } from '../meetings/plan-days.ts';

/** A due for a meeting, or for a day so long before one. */
export type MeetingDue = Extract<Due, { kind: 'meeting' }>;

type Plan = Assignment['plan'];

/** The milestones to a meeting's due; one before the meeting has final papers, whatever the plan has. */
export function kindsOnTheWay(plan: Plan, due: MeetingDue): readonly MilestoneKind[] {
  const kinds = plan.map(({ milestone, owner, metBy }) => ({ milestone, owner, metBy }));
  return due.before === undefined || hasFinalPapers(plan)
    ? kinds
    : [...kinds, kindOf('final-papers')];
}

/** The days of the same, in the same order. */
export function daysOnTheWay(
  plan: Plan,
  { before }: MeetingDue,
  { meeting, closed }: { readonly meeting: Meeting; readonly closed: ClosedDays },
): readonly PlannedDay[] {
  if (before === undefined) return meetingDays(plan, meeting, closed);
  const when = { plan, closed };
  if (hasFinalPapers(plan)) return daysToFinalPapers(before, meeting, when);
  const day = openDayOnOrBefore(dayBefore(before, meeting, when), closed);
  return [...meetingDays(plan, meeting, closed), { milestone: 'final-papers', day }];
}

function hasFinalPapers(plan: Plan): boolean {
  return plan.some(({ milestone }) => milestone === 'final-papers');
}
