import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Instant } from '../../domain/days/day.ts';
import type { Person } from '../../domain/record/person.ts';

export const EXPORT_FORMATS = ['json', 'csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Everything of one committee or of several, given piece by piece: none of it need be in memory at once. */
export type ExportSource = {
  readonly exportedAt: Instant;
  readonly committees: readonly Committee[];
  assignments(): AsyncIterable<Assignment>;
  /** Null where nobody says what they are called. */
  nameOf(person: Person): Promise<string | null>;
};
