import type { HistoryEntry } from '../record/history.ts';
import type { Committee } from './committee.ts';

/** What was done last to any of some meetings after a deed; null for nothing, and where the deed is not known. */
export function doneSince(
  { history }: Pick<Committee, 'history'>,
  { deed, meetings }: { readonly deed: string; readonly meetings: readonly string[] },
): HistoryEntry | null {
  const at = history.findIndex(({ id }) => id === deed);
  if (at < 0) return null;
  const after = history.slice(at + 1);
  return after.findLast(({ from }) => meetings.some((id) => meetingIn(from) === id)) ?? null;
}

/** The history keeps old values as plain JSON: a meeting, or its id beside the rest. */
export function meetingIn(from: unknown): unknown {
  if (typeof from !== 'object' || from === null) return null;
  if ('meeting' in from) return from.meeting;
  return 'id' in from ? from.id : null;
}
