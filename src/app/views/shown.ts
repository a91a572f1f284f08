import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { ClosedDays } from '../../domain/days/closed-days.ts';
import type { Day } from '../../domain/days/day.ts';
import type { InThread } from '../../domain/record/slack-message.ts';

/** An assignment and all that what is shown of it follows from, but for people's names. */
export type Shown = {
  readonly assignment: Assignment;
  readonly committee: Committee;
  readonly today: Day;
  /** The country's. */
  readonly closed: ClosedDays;
  /** Whether the meeting that it is due for has begun. */
  readonly hasBegun: boolean;
  /** The address of a message in Slack. */
  readonly linkTo: (at: InThread) => string;
};
