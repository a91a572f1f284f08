import type { HistoryEntry, HistoryEvent } from '../record/history.ts';
import type { Assignment } from './assignment.ts';
import type { ExtensionAsked } from './extension.ts';
import { undoingOf } from './undoing-of.ts';

/** What records what became of an assignment, and can be undone or corrected. */
const RECORDS: ReadonlySet<HistoryEvent> = new Set(['outcome', 'closed', 'voided']);
const ANSWERS: ReadonlySet<HistoryEvent> = new Set([
  'extended',
  'extension-refused',
  'extension-withdrawn',
]);

/** Whether an entry ended a request for more time: it was answered or withdrawn, or its due was settled or set. */
export function endsRequest(entry: HistoryEntry, assignment: Pick<Assignment, 'history'>): boolean {
  const { id, what, to } = entry;
  if (what === 'edited') return to instanceof Object && 'due' in to;
  return ANSWERS.has(what) || (RECORDS.has(what) && undoingOf(assignment, id) === null);
}

/** The request that waits again once what was recorded last is taken back; null where none does. */
export function requestBeforeLast(
  assignment: Pick<Assignment, 'history' | 'extensionAsked'>,
): ExtensionAsked | null {
  const { history, extensionAsked } = assignment;
  if (extensionAsked !== null) return extensionAsked;
  const deed = history.findLast(
    ({ id, what }) => RECORDS.has(what) && undoingOf(assignment, id) === null,
  );
  const last = history.findLast(
    (entry) =>
      entry.what === 'extension-asked' ||
      // Its day was another committee's meeting.
      entry.what === 'gone-over' ||
      (entry !== deed && endsRequest(entry, assignment)),
  );
  if (last?.what !== 'extension-asked' || last.actor === null || !isWish(last.to)) return null;
  return { by: last.actor, at: last.at, to: last.to.to, reason: last.to.reason.trim() };
}

/** The history keeps values as plain JSON; this one was written with the request. */
function isWish(value: unknown): value is Pick<ExtensionAsked, 'to' | 'reason'> {
  if (!(value instanceof Object) || !('to' in value) || !('reason' in value)) return false;
  return value.to instanceof Object && 'kind' in value.to && typeof value.reason === 'string';
}
