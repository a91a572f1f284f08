import type { LeftOutWhy, RetentionRule } from '../committee/retention.ts';
import type { Assignment } from '../assignments/assignment.ts';
import { isReceived } from '../assignments/diary.ts';
import type { Ending } from '../assignments/ending.ts';
import { type Day, dayIn } from '../days/day.ts';
import { dayAfter } from '../days/days-after.ts';

/** The day on which an assignment ended, where its committee is. */
export function endedOn(ending: Ending, timeZone: string): Day {
  const before = ending.is === 'closed-before' ? ending.on : null;
  return before ?? dayIn(ending.at, timeZone);
}

/** Whether a rule reaches what ended on a day. */
export function isReached(
  ended: Day,
  { months }: Pick<RetentionRule, 'months'>,
  today: Day,
): boolean {
  return dayAfter(ended, months, 'months') <= today;
}

/**
 * Why an assignment stays whatever the rules say; null for one that may be weeded. Of what is void
 * nothing was ever to be received, so no receipt can say that it may go.
 */
export function whyLeftOut(
  assignment: Pick<Assignment, 'hold' | 'ending' | 'diary'>,
): LeftOutWhy | null {
  if (assignment.ending === null) return 'open';
  if (assignment.hold !== null) return 'held';
  if (isReceived(assignment)) return null;
  return assignment.ending.is === 'void' ? 'void' : 'not-received';
}

type OfReading = Pick<Assignment, 'hold' | 'ending' | 'diary'>;

/** The same for what was read, by all that came of it; what was void keeps nothing back. */
export function whyReadingLeftOut(assignments: readonly OfReading[]): LeftOutWhy | null {
  const all = assignments.map(whyLeftOut);
  return (['open', 'held', 'not-received'] as const).find((why) => all.includes(why)) ?? null;
}

/** The last day on which anything of a reading ended; of one that gave nothing, its own. */
export function readingEndedOn(
  assignments: readonly Pick<Assignment, 'ending'>[],
  { readOn, timeZone }: { readonly readOn: Day; readonly timeZone: string },
): Day {
  const days = assignments.flatMap(({ ending }) => (ending ? [endedOn(ending, timeZone)] : []));
  return [readOn, ...days].reduce((last, day) => (day > last ? day : last));
}
