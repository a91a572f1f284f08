import type { Assignment, Snooze } from '../assignments/assignment.ts';
import { addWorkingDays, type ClosedDays, nextWorkingDay } from '../days/closed-days.ts';
import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import { milestonesOf, stateOfMilestone } from '../assignments/milestones.ts';
import type { Person } from '../record/person.ts';
import type { MilestoneName } from '../record/milestone-name.ts';

export type SnoozeRefusal =
  | 'no-such-milestone'
  | 'late'
  /** Met, or passed before it could be kept: there is no reminder to put off. */
  | 'not-ahead'
  | 'not-later'
  | 'closed-day'
  | 'past-milestone';

export type Snoozing =
  | { readonly ok: true; readonly snooze: Snooze }
  | {
      readonly ok: false;
      readonly why: SnoozeRefusal;
    };

/** The mornings that a reminder's buttons offer, besides a day of one's own choice. */
export function snoozeMornings(
  today: Day,
  closed: ClosedDays,
): { readonly nextMorning: Day; readonly threeDays: Day } {
  return {
    nextMorning: nextWorkingDay(today, closed),
    threeDays: addWorkingDays(today, 3, closed),
  };
}

/**
 * Puts a person's reminders of a milestone off until a working morning. Never past the milestone
 * and never while it is late: a snooze must not become an extension that nobody has given.
 */
export function snoozeUntil(
  assignment: Assignment,
  committee: Pick<Committee, 'meetings'>,
  wanted: { readonly person: Person; readonly milestone: MilestoneName; readonly until: Day },
  now: { readonly today: Day; readonly closed: ClosedDays },
): Snoozing {
  const { person, until } = wanted;
  const { today, closed } = now;
  const milestone = milestonesOf(assignment, committee, closed).find(
    (each) => each.milestone === wanted.milestone,
  );
  if (milestone === undefined) return { ok: false, why: 'no-such-milestone' };
  const state = stateOfMilestone(milestone, assignment, today);
  if (state === 'late') return { ok: false, why: 'late' };
  if (state !== 'ahead') return { ok: false, why: 'not-ahead' };
  if (until <= today) return { ok: false, why: 'not-later' };
  if (!closed.isOpen(until)) return { ok: false, why: 'closed-day' };
  if (until > milestone.day) return { ok: false, why: 'past-milestone' };
  return { ok: true, snooze: { person, milestone: milestone.milestone, until } };
}
