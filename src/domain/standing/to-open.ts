import type { Assignment } from '../assignments/assignment.ts';
import { dayOfDue } from '../committee/day-of-due.ts';
import type { Committee } from '../committee/committee.ts';
import type { StandingRule } from '../rhythm/rhythm.ts';
import { type Calendar, type Proposed, proposedOf } from './proposed.ts';

/** So many occurrences ahead are always open: the second begins before the first is held. */
const OPEN_AHEAD = 2;

/** A standing assignment as its opening sees it. */
export type Head = Pick<Assignment, 'opened'> & { readonly rule: StandingRule };

/** Of an assignment that is standing, its rule; null for every other. */
export function headOf({ due, opened }: Pick<Assignment, 'due' | 'opened'>): Head | null {
  return due.kind === 'standing' ? { rule: due.rule, opened } : null;
}

export type ToOpen = {
  /** Each has a due. */
  readonly now: readonly Proposed[];
  /** The next one, for which no meeting is planned yet; null where none waits. */
  readonly waiting: Proposed | null;
  /** Whether there are no more to come, by the rule's own end. */
  readonly isOver: boolean;
};

type Around = Calendar & { readonly committee: Committee };

/**
 * The occurrences that shall be open and are not: so that two are ahead, and each that was missed.
 * One that was referred back or tabled goes on beside them.
 * @param open the head's open occurrences
 */
export function occurrencesToOpen(
  { rule, opened }: Head,
  open: readonly Assignment[],
  around: Around,
): ToOpen {
  const now: Proposed[] = [];
  let left = OPEN_AHEAD - open.filter((each) => isAhead(each, around)).length;
  for (const proposed of proposedOf(rule, around)) {
    if (opened.includes(proposed.key)) continue;
    if (hasHadAll(rule, opened.length + now.length)) return { now, waiting: null, isOver: true };
    if (proposed.due === null) return { now, waiting: left > 0 ? proposed : null, isOver: false };
    const missed = isPast(proposed.due, around);
    if (!missed && left <= 0) return { now, waiting: null, isOver: false };
    if (!missed) left -= 1;
    now.push(proposed);
  }
  // Meetings may be added later; only a last day ends what goes to every meeting.
  const isOver = rule.end.is === 'date' && rule.end.day < around.today;
  return { now, waiting: null, isOver: isOver || hasHadAll(rule, opened.length + now.length) };
}

function hasHadAll({ end }: StandingRule, count: number): boolean {
  return end.is === 'times' && count >= end.count;
}

/** Still at its own meeting, which has not been held. */
function isAhead(occurrence: Assignment, around: Around): boolean {
  return occurrence.outcomes.length === 0 && !isPast(occurrence.due, around);
}

function isPast(due: Assignment['due'], { committee, today, closed }: Around): boolean {
  const day = dayOfDue(due, committee, closed);
  return day !== null && day < today;
}
