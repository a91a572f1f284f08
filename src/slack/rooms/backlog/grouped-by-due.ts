import type { DueView } from '../../../app/views/assignment-view.ts';
import { dueOfAll } from '../../../app/views/due-of-all.ts';

/** What is due for the same, soonest first; what has no date comes last. */
export function groupedByDue<T>(
  all: readonly T[],
  dueOf: (each: T) => DueView,
): readonly { readonly due: DueView; readonly of: readonly T[] }[] {
  const groups = new Map<string, { due: DueView; of: T[] }>();
  for (const each of all) {
    const due = dueOfAll(dueOf(each));
    const group = groups.get(keyOf(due)) ?? { due, of: [] };
    group.of.push(each);
    groups.set(keyOf(due), group);
  }
  return [...groups.values()].toSorted((one, other) =>
    dayOf(one.due).localeCompare(dayOf(other.due)),
  );
}

function keyOf(due: DueView): string {
  if (due.kind === 'none') return '';
  if (due.kind === 'meeting') return due.meeting;
  if (due.kind === 'standing') return due.rule.text;
  return due.kind === 'date' ? due.day : `${due.text}|${due.to}`;
}

function dayOf(due: DueView): string {
  if (due.kind === 'none' || due.kind === 'standing') return '9999';
  return due.kind === 'period' ? due.to : due.day;
}
