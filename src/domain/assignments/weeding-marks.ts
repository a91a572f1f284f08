import type { RetentionKind } from '../committee/retention.ts';
import type { Instant } from '../days/day.ts';
import type { Person } from '../record/person.ts';

/** That an assignment is kept out of every weeding, until somebody lifts it. */
export type Hold = { readonly reason: string; readonly by: Person; readonly at: Instant };

/** That a kind of an assignment's contents was weeded: what there was then, and nothing later. */
export type Weeded = {
  readonly kind: RetentionKind;
  /** The weeding, by its id. */
  readonly run: string;
  readonly at: Instant;
  readonly count: number;
  /**
   * What is still to be taken away besides: copies, by their paths, and words out of messages, by the ids
   * of what was said. Empty once that is done.
   */
  readonly left: {
    readonly copies: readonly string[];
    readonly quoting: readonly string[];
    readonly words: readonly string[];
  };
};
