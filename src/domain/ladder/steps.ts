import {
  addWorkingDays,
  type ClosedDays,
  openDayOnOrAfter,
  openDayOnOrBefore,
  workingDaysBetween,
} from '../closed-days.ts';
import type { Day } from '../day.ts';
import type { Milestone } from '../milestones.ts';

/** A step of a milestone's ladder: so many working days after it (negative before), on this day. */
export type Step = { readonly step: number; readonly day: Day };

/** The default steps, in working days; after the last they go on every fifth. */
export const FIRST_STEPS: readonly number[] = [-7, -2, 0, 1, 3];
const LAST_OF_FIRST = 3;
const EVERY = 5;

/** How many levels hear of a step: the owner, from +1 the director too, from +3 the secretary. */
export function levelsAt(step: number): 1 | 2 | 3 {
  if (step >= 3) return 3;
  return step >= 1 ? 2 : 1;
}

/** The day of a step. Counted from the open day that the milestone can last be kept on. */
export function dayOfStep(milestone: Milestone, step: number, closed: ClosedDays): Day {
  return addWorkingDays(openDayOnOrBefore(milestone.day, closed), step, closed);
}

/** The newest step on or before today: after downtime those before it are not told. */
export function newestStep(milestone: Milestone, today: Day, closed: ClosedDays): Step | null {
  const anchor = openDayOnOrBefore(milestone.day, closed);
  const step = lastStepAt(workingDaysBetween(anchor, openDayOnOrBefore(today, closed), closed));
  return step === null ? null : { step, day: addWorkingDays(anchor, step, closed) };
}

/** The first step from +3 on whose day lies after today. */
export function nextLateStep(milestone: Milestone, today: Day, closed: ClosedDays): Step {
  const newest = newestStep(milestone, today, closed)?.step ?? 0;
  const step = newest < LAST_OF_FIRST ? LAST_OF_FIRST : newest + EVERY;
  return { step, day: dayOfStep(milestone, step, closed) };
}

/** The step that a snooze asks for: the morning on which it ends. */
export function snoozedStep(milestone: Milestone, until: Day, closed: ClosedDays): Step {
  const day = openDayOnOrAfter(until, closed);
  return { step: workingDaysBetween(openDayOnOrBefore(milestone.day, closed), day, closed), day };
}

function lastStepAt(workingDays: number): number | null {
  if (workingDays < LAST_OF_FIRST)
    return FIRST_STEPS.findLast((step) => step <= workingDays) ?? null;
  return workingDays - ((workingDays - LAST_OF_FIRST) % EVERY);
}
