import type { Affected } from '../../app/rescheduling/preview-affected.ts';

/**
 * The assignments by what is said of their dates, each with its own line: those whose dates change
 * alike stand together, as most of a meeting's do.
 */
export function groupedByDates(
  affected: readonly Affected[],
  words: {
    readonly dates: (changes: Affected['changes']) => string;
    readonly line: (assignment: Affected['assignment']) => string;
  },
): readonly { readonly dates: string; readonly lines: readonly string[] }[] {
  const groups = new Map<string, readonly string[]>();
  for (const { assignment, changes } of affected) {
    const dates = words.dates(changes);
    groups.set(dates, [...(groups.get(dates) ?? []), words.line(assignment)]);
  }
  return [...groups].map(([dates, lines]) => ({ dates, lines }));
}
