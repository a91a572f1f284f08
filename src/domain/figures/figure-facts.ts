import type { Assignment } from '../assignments/assignment.ts';
import { metOn } from '../assignments/met-on.ts';
import { milestonesOf } from '../assignments/milestones.ts';
import type { Committee } from '../committee/committee.ts';
import type { Holder } from '../committee/holder.ts';
import type { ClosedDays } from '../days/closed-days.ts';
import { type Day, dayIn, type Instant } from '../days/day.ts';

/** What figures are counted from: the days of one assignment. */
export type FigureFacts = {
  readonly holder: Holder;
  /** The decision's day, else the day of its registration. */
  readonly begun: Day;
  /** The first day on which its papers were approved, it was reported or it was closed. */
  readonly reported: Day | null;
  /** The day of its final papers, as it stands; null where it has none. */
  readonly due: Day | null;
  readonly closed: Day | null;
  readonly extended: readonly { readonly on: Day; readonly ground: 'decision' | 'consent' }[];
  readonly referredBack: readonly Day[];
  readonly whyLate: readonly { readonly on: Day; readonly reason: string }[];
};

/**
 * The facts of one assignment; null for one that was registered by mistake, and for a standing one,
 * whose occurrences are counted.
 */
export function factsOf(
  assignment: Assignment,
  committee: Committee,
  closed: ClosedDays,
): FigureFacts | null {
  if (assignment.ending?.is === 'void' || assignment.due.kind === 'standing') return null;
  const on = (at: Instant): Day => dayIn(at, committee.timeZone);
  const papers = milestonesOf(assignment, committee, closed).find(
    ({ milestone }) => milestone === 'final-papers',
  );
  const approved = papers === undefined ? null : metOn(papers, assignment, committee.timeZone);
  const closedOn = closedDay(assignment, on);
  const reported = assignment.reported && on(assignment.reported.at);
  return {
    holder: assignment.holder,
    begun: assignment.origin.decidedOn ?? on(assignment.registeredAt),
    reported: first([approved, reported, closedOn]),
    due: papers?.day ?? null,
    closed: closedOn,
    // What a list said of its rows was nobody's decision here.
    extended: assignment.extensions.flatMap(({ ground, at }) =>
      ground === 'list' ? [] : [{ on: on(at), ground }],
    ),
    whyLate: assignment.whyLate.map(({ at, reason }) => ({ on: on(at), reason })),
    referredBack: assignment.outcomes.flatMap(({ is, at }) =>
      is === 'referred-back' ? [on(at)] : [],
    ),
  };
}

function closedDay({ ending }: Assignment, on: (at: Instant) => Day): Day | null {
  if (ending === null) return null;
  return ending.is === 'closed-before' ? (ending.on ?? on(ending.at)) : on(ending.at);
}

function first(days: readonly (Day | null)[]): Day | null {
  return days.reduce((least, day) => {
    if (day === null) return least;
    return least === null || day < least ? day : least;
  }, null);
}
