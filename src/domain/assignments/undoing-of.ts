import type { HistoryEntry } from '../record/history.ts';

/** The entry that says that a deed, by its own entry's id, was undone; null where it stands. */
export function undoingOf(
  { history }: { readonly history: readonly HistoryEntry[] },
  deed: string,
): HistoryEntry | null {
  const isOf = ({ what, to }: HistoryEntry): boolean =>
    what === 'undone' && to instanceof Object && 'deed' in to && to.deed === deed;
  return history.find(isOf) ?? null;
}
