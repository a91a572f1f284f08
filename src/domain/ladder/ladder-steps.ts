import {
  addWorkingDays,
  type ClosedDays,
  openDayOnOrAfter,
  openDayOnOrBefore,
  workingDaysBetween,
} from '../days/closed-days.ts';
import type { Day } from '../days/day.ts';
import type { Milestone } from '../assignments/milestones.ts';
import type { ReminderLadder } from '../committee/reminder-ladder.ts';

/** A step of a milestone's ladder: so many working days after it (negative before), on this day. */
export type Step = { readonly step: number; readonly day: Day };

type Rules = { readonly ladder: ReminderLadder; readonly closed: ClosedDays };

/** The day of a step. Counted from the open day that the milestone can last be kept on. */
function dayOfStep(milestone: Milestone, step: number, closed: ClosedDays): Day {
  return addWorkingDays(openDayOnOrBefore(milestone.day, closed), step, closed);
}

/** The newest step on or before today: after downtime those before it are not told. */
export function newestStep(
  milestone: Milestone,
  today: Day,
  { ladder, closed }: Rules,
): Step | null {
  const [first] = ladder.rungs;
  // Most milestones are weeks ahead, and to count the days to each took most of a registration.
  if (first !== undefined && today < dayOfStep(milestone, first.step, closed)) return null;
  const anchor = openDayOnOrBefore(milestone.day, closed);
  const passed = workingDaysBetween(anchor, openDayOnOrBefore(today, closed), closed);
  const step = lastStepAt(passed, ladder);
  return step === null ? null : { step, day: addWorkingDays(anchor, step, closed) };
}

/** The days of all steps of the ladder, and of the next one of those that go on after the last. */
export function daysOfSteps(milestone: Milestone, today: Day, { ladder, closed }: Rules): Day[] {
  const last = lastOf(ladder);
  const newest = newestStep(milestone, today, { ladder, closed })?.step ?? last;
  const next = Math.max(newest, last) + ladder.every;
  return [...ladder.rungs.map(({ step }) => step), next].map((step) =>
    dayOfStep(milestone, step, closed),
  );
}

/** The step that a snooze asks for: the morning on which it ends. */
export function snoozedStep(milestone: Milestone, until: Day, closed: ClosedDays): Step {
  const day = openDayOnOrAfter(until, closed);
  return { step: workingDaysBetween(openDayOnOrBefore(milestone.day, closed), day, closed), day };
}

function lastStepAt(workingDays: number, ladder: ReminderLadder): number | null {
  const last = lastOf(ladder);
  if (workingDays >= last) return workingDays - ((workingDays - last) % ladder.every);
  return ladder.rungs.findLast(({ step }) => step <= workingDays)?.step ?? null;
}

function lastOf({ rungs }: ReminderLadder): number {
  return rungs.at(-1)?.step ?? 0;
}
