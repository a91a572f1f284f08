import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { type Day, dayIn } from '../../domain/days/day.ts';

/** The key of the one reminder by hand that an assignment gives on a day. */
export function nudgeKey({ id }: Pick<Assignment, 'id'>, today: Day): string {
  return `${id}|nudge|${today}`;
}

/** Whether somebody has reminded of an assignment on a day, or asked about it: once is enough. */
export function wasRemindedOn(
  assignment: Assignment,
  { timeZone }: Pick<Committee, 'timeZone'>,
  today: Day,
): boolean {
  const key = nudgeKey(assignment, today);
  return (
    assignment.messages.some((message) => message.key === key) ||
    // Asked about together with others, its message stands with the first of them.
    assignment.history.some(({ what, at }) => what === 'nudged' && dayIn(at, timeZone) === today)
  );
}
