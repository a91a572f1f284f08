import type { Instant } from '../../domain/days/day.ts';

/** What came in and is being answered. Whatever it changes carries its id, in the same write. */
export type Cause = {
  /** Slack's own id of it: an event's, a trigger's, a form's with what stood in it. */
  readonly id: string;
  /** When it came in, by real time. */
  readonly at: Instant;
  /** The records that it has changed since it was taken in hand, by their ids. */
  readonly changed: Set<string>;
};

/** That something had its effect on a record. */
export type KeptCause = { readonly id: string; readonly at: Instant };
