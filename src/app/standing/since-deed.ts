import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Ending } from '../../domain/assignments/ending.ts';
import type { HistoryEntry } from '../../domain/record/history.ts';
import { happenedByItself } from '../deeds/history-entries.ts';
import { refuse } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { change } from '../records/change.ts';
import { assignmentAt } from '../records/write-assignment.ts';

/**
 * What followed of itself from a deed to an occurrence, and cannot be taken back with it: that the
 * next one was opened, or that the whole ended with the last. Null where nothing did.
 */
export async function occurrencesSince(
  { store }: Pick<Ports, 'store'>,
  { occurrence }: Assignment,
  { at }: HistoryEntry,
): Promise<HistoryEntry | null> {
  const head = occurrence && (await store.find('assignment', occurrence.head.id));
  return head?.history.findLast((each) => isOfItself(each) && each.at >= at) ?? null;
}

function isOfItself({ what, actor }: HistoryEntry): boolean {
  return (
    what === 'occurrences-opened' || (actor === null && (what === 'closed' || what === 'voided'))
  );
}

/** The occurrences that ended with the whole are open again when its ending is taken back. */
export async function reopenOccurrences(
  ports: Ports,
  { id, due, ending }: Pick<Assignment, 'id' | 'due' | 'ending'>,
): Promise<void> {
  if (due.kind !== 'standing' || ending === null) return;
  for (const each of await ports.store.occurrencesOf(id))
    await change({ ...assignmentAt(ports, each.id), cause: null, tries: Infinity }, (before) => {
      if (before === null || !isSame(before.ending, ending)) return refuse('nothing-changed');
      const happened = { what: 'undone', from: null, to: null } as const;
      return {
        ok: true,
        after: { ...before, ending: null },
        history: [happenedByItself(ports, 'clock', happened)],
        result: null,
      };
    });
}

/** It ended by the very same decision. */
function isSame(one: Ending | null, other: Ending): boolean {
  return one !== null && one.is === other.is && one.at === other.at;
}
