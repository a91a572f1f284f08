import type { Instant } from '../days/day.ts';
import type { Minutes } from './origin.ts';
import type { Person } from '../record/person.ts';

/** What a meeting made of an assignment. The first three ask whether it is closed by that. */
export const OUTCOME_KINDS = [
  'approved',
  'noted',
  'rejected',
  'referred-back',
  'tabled',
  'off-the-agenda',
  'revoked',
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** An outcome as it was recorded; the newest is the one that stands. */
export type Outcome = {
  readonly is: OutcomeKind;
  /** Whether the assignment was closed by it. */
  readonly closes: boolean;
  /** The id of the meeting that decided. */
  readonly meeting: string;
  /** "§ 87"; null where the minutes have none yet. */
  readonly paragraph: string | null;
  /** Why it was referred back. */
  readonly motive: string | null;
  /** How far the minutes that tell it have come; null where nobody has said. */
  readonly minutes: Minutes | null;
  readonly by: Person;
  readonly at: Instant;
};
