import type { Assignment } from './assignment.ts';
import { type ClosedDays, openDaysOf } from '../days/closed-days.ts';
import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import { dueAt, restartDue } from './restart-due.ts';
import type { Meeting, Rescheduling } from '../meetings/meeting.ts';
import { type Milestone, milestonesOf, stateOfMilestone } from './milestones.ts';
import type { MilestoneName } from '../record/milestone-name.ts';

/** A change of one meeting. */
export type MeetingChange = Exclude<Rescheduling, { is: 'replanned' | 'redated' | 'reclosed' }>;

/** A milestone whose day changes; null where there is none before or after. */
export type DateChange = {
  readonly milestone: MilestoneName;
  readonly from: Day | null;
  readonly to: Day | null;
};

/** The committee's meetings after one of them is rescheduled, in the order of their days. */
export function rescheduled(
  committee: Committee,
  meeting: Pick<Meeting, 'id'>,
  how: MeetingChange,
): Committee {
  const meetings = committee.meetings.map((each) =>
    each.id === meeting.id ? after(each, how) : each,
  );
  return {
    ...committee,
    meetings: meetings.toSorted((one, other) => one.day.localeCompare(other.day)),
  };
}

function after(meeting: Meeting, how: MeetingChange): Meeting {
  if (how.is === 'cancelled') return { ...meeting, state: 'cancelled' };
  return { ...meeting, day: how.day, time: how.time, state: 'planned' };
}

/** What rescheduling changes of an assignment, and what taking it back restores. */
export type Placed = Pick<Assignment, 'due' | 'dueSince' | 'daysByHand' | 'snoozes'> &
  // What was kept before milestones could be met by a press has none.
  Partial<Pick<Assignment, 'milestonesMet'>>;

export function placeOf({ due, dueSince, daysByHand, snoozes, milestonesMet }: Assignment): Placed {
  return { due, dueSince, daysByHand, snoozes, milestonesMet };
}

/** Where an assignment stood before it last followed a meeting; null when it never has. */
export function stoodBefore({ history }: Pick<Assignment, 'history'>): Placed | null {
  const last = history.findLast(({ what }) => what === 'meeting-followed');
  return isPlaced(last?.from) ? last.from : null;
}

/** The history keeps values as plain JSON; this one was written by `placeOf`. */
function isPlaced(value: unknown): value is Placed {
  const keys = ['due', 'dueSince', 'daysByHand', 'snoozes'];
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}

/**
 * Where an assignment stands after its meeting was rescheduled. Its dates follow by themselves, for
 * they are computed from the meeting; what had passed before counts from today anew, so nobody is
 * late by it. A day set by hand stays with a meeting that is moved, and belongs to a cancelled one
 * alone.
 * @param facts.before where it stood before what is taken back; null when none is known
 * @param facts.plan the committee's preparation plan
 */
export function follows(
  assignment: Assignment,
  how: Rescheduling,
  {
    today,
    before,
    plan,
  }: {
    readonly today: Day;
    readonly before: Placed | null;
    readonly plan: Assignment['plan'];
  },
): Assignment {
  if (how.is === 'replanned') return replanned(assignment, plan, today);
  if (how.is === 'redated') return assignment;
  if (how.is === 'moved' || how.is === 'reclosed') return { ...assignment, dueSince: today };
  if (how.is === 'restored') return { ...assignment, ...before };
  return {
    ...assignment,
    ...restartDue(dueAt(assignment, targetOf(how, assignment)), assignment.plan, today),
    tabled: assignment.tabled,
  };
}

/** Where an assignment of a cancelled meeting goes. */
function targetOf(
  { carriedTo, elsewhere = [] }: Extract<Rescheduling, { is: 'cancelled' }>,
  { id }: Assignment,
): string {
  return elsewhere.find(({ assignment }) => assignment === id)?.meeting ?? carriedTo;
}

/** A press for a milestone that the plan drops goes with it: asked for again, it is not met yet. */
function replanned(assignment: Assignment, plan: Assignment['plan'], today: Day): Assignment {
  const milestonesMet = assignment.milestonesMet.filter((met) =>
    plan.some((row) => row.milestone === met.milestone && row.metBy === 'press'),
  );
  return { ...assignment, plan, milestonesMet, dueSince: today };
}

type Dated = { readonly assignment: Assignment; readonly committee: Committee };

/**
 * The milestones whose days differ; those that are met are left alone.
 * @param facts.closed the country's closed days; each committee adds its own
 */
export function dateChanges(
  before: Dated,
  now: Dated,
  { today, closed }: { readonly today: Day; readonly closed: ClosedDays },
): readonly DateChange[] {
  const [old, anew] = [before, now].map(({ assignment, committee }) =>
    milestonesOf(assignment, committee, openDaysOf(committee, closed)),
  );
  const isOpen = (each: Milestone): boolean =>
    each.metBy === 'day' || stateOfMilestone(each, before.assignment, today) !== 'met';
  const names = new Set(
    [...(old ?? []), ...(anew ?? [])].filter(isOpen).map((each) => each.milestone),
  );
  return [...names].flatMap((milestone) => {
    const [from, to] = [old, anew].map(
      (days) => days?.find((each) => each.milestone === milestone)?.day ?? null,
    );
    return from === to ? [] : [{ milestone, from: from ?? null, to: to ?? null }];
  });
}
