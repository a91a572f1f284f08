import type { AssignmentTerms } from '../assignments/assignment.ts';
import type { ReadRow } from './read-row.ts';

type StandingRow = Extract<ReadRow, { readonly is: 'standing' }>;

/**
 * What a row is registered as whose due comes back or goes on: an assignment without a date, with the
 * list's words for how often (`origin.listed.recurring`). The one place that decides it.
 */
export function standingTerms({ terms }: StandingRow): AssignmentTerms {
  return terms;
}
