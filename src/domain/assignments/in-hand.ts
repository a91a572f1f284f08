import type { Assignment } from './assignment.ts';
import type { Committee } from '../committee/committee.ts';
import type { ClosedDays } from '../days/closed-days.ts';
import type { Day, Instant } from '../days/day.ts';

/** An assignment in its committee on a day: all that rests on where it stands. */
export type InHand = {
  /** Without what follows from the rest, and what the store keeps of it. */
  readonly assignment: Omit<Assignment, 'wakeOn' | 'version' | 'history' | 'messages'>;
  readonly committee: Committee;
  readonly today: Day;
  /** The moment, where it matters whether a meeting of today has begun. */
  readonly now?: Instant;
  /** When the committee's offices are open. */
  readonly closed: ClosedDays;
};
