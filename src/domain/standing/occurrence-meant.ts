import type { Assignment } from '../assignments/assignment.ts';
import type { Committee } from '../committee/committee.ts';
import { dayOfDue } from '../committee/day-of-due.ts';
import { hasStarted, meetingDue } from '../committee/meetings.ts';
import type { ClosedDays } from '../days/closed-days.ts';
import type { Day, Instant } from '../days/day.ts';
import { approvedDraft, versionToApprove } from '../assignments/versions.ts';
import type { Action } from '../rights/permissions.ts';

/** What is done to one occurrence, also when the whole was named. */
const OF_ONE: ReadonlySet<Action> = new Set<Action>([
  ...(['update', 'update-by-reply', 'draft', 'draft-by-reply', 'say-ready', 'report'] as const),
  ...(['approve', 'request-changes', 'meet-milestone', 'set-date', 'outcome'] as const),
  ...(['ask-extension', 'extend'] as const),
]);

export function isOfOneOccurrence(action: Action): boolean {
  return OF_ONE.has(action);
}

export type When = {
  readonly committee: Committee;
  readonly today: Day;
  readonly now: Instant;
  readonly closed: ClosedDays;
};

export type OccurrenceMeant = {
  /** The soonest that fits; null where none is open. */
  readonly meant: Assignment | null;
  /** All that can be meant as well, soonest first: which one is asked where it can be. */
  readonly among: readonly Assignment[];
};

/**
 * Which occurrence is meant where a standing assignment was named. An outcome is that of the meeting
 * which has begun; all else is about the soonest one that is being worked on. Beside one that goes on
 * after its own meeting, or that another stands next to, nobody can tell which.
 */
export function occurrenceMeant(
  open: readonly Assignment[],
  action: Action,
  when: When,
): OccurrenceMeant {
  const inOrder = open.toSorted((one, other) => keyOf(one, when).localeCompare(keyOf(other, when)));
  const fit = inOrder.filter((each) => fits(each, action, when));
  const [first, second] = fit;
  if (first === undefined) return { meant: inOrder[0] ?? null, among: inOrder.slice(0, 1) };
  if (action === 'outcome') return { meant: first, among: fit };
  const isUnclear =
    first.outcomes.length > 0 || keyOf(first, when) === (second && keyOf(second, when));
  return { meant: first, among: isUnclear ? fit : [first] };
}

function fits(occurrence: Assignment, action: Action, when: When): boolean {
  const { committee, now } = when;
  if (action === 'outcome') {
    const meeting = meetingDue(occurrence, committee);
    return meeting !== null && hasStarted(meeting, now, committee.timeZone);
  }
  if (action === 'report') return occurrence.reported === null;
  if (action === 'approve' || action === 'request-changes')
    return versionToApprove(occurrence) !== null;
  return isInWork(occurrence, when);
}

/** Its meeting is to come, and nobody has approved its papers. */
function isInWork(occurrence: Assignment, { committee, today, closed }: When): boolean {
  const day = dayOfDue(occurrence.due, committee, closed);
  const hasPapers = approvedDraft(occurrence) !== null;
  const isOver = occurrence.reported !== null || occurrence.tabled || hasPapers;
  return !isOver && (day === null || day >= today);
}

function keyOf({ due }: Assignment, { committee, closed }: When): string {
  return dayOfDue(due, committee, closed) ?? '9999';
}
