import type { Person } from '../record/person.ts';

/** A body outside that can hold assignments: a company, a municipality, another committee. */
export type Body = {
  /** As it was first written; see `bodyWritten` for the other forms of it. */
  readonly name: string;
  /** Who answers for it here and gets its messages; null for whoever is the secretary. */
  readonly contact: Person | null;
};
