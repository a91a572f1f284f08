import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { HistoryEntry, HistoryEvent } from '../../domain/record/history.ts';

/** What changes what is recorded of an assignment. */
const RECORDS: ReadonlySet<HistoryEvent> = new Set<HistoryEvent>([
  'outcome',
  'paragraph-added',
  'minutes-confirmed',
  'closed',
  'voided',
  'undone',
  'corrected',
]);

/** The newest change of what is recorded; null where nothing has been. */
export function recordedLast({ history }: Pick<Assignment, 'history'>): HistoryEntry | null {
  return history.findLast(({ what }) => RECORDS.has(what)) ?? null;
}

/** By its id, as whoever corrects has seen it; empty where there was none. */
export function seenOf(assignment: Pick<Assignment, 'history'>): string {
  return recordedLast(assignment)?.id ?? '';
}
