import type { Instant } from '../days/day.ts';
import type { Person } from '../record/person.ts';

/** What a version after the dispatch is: something to add to the papers, or a slip put right. */
export const LATE_KINDS = ['addition', 'correction'] as const;
export type LateKind = (typeof LATE_KINDS)[number];

/** Why a version comes after the dispatch, in the words of whoever gives it. */
export type LateReason = { readonly kind: LateKind; readonly text: string };

/** A version that came, or was to be approved, after the papers had gone to the members. */
export type LatePaper = {
  /** The meeting whose papers had gone out, by its id. */
  readonly meeting: string;
  readonly by: Person;
  readonly at: Instant;
  /** Null until it is given: a file from a thread waits for it. */
  readonly reason: LateReason | null;
  /** What the secretary, whoever stands in, or the chair said; null until one of them has. */
  readonly answer: LateAnswer | null;
};

export type LateAnswer = {
  readonly is: 'taken' | 'refused';
  readonly by: Person;
  readonly at: Instant;
};
