import type { Assignment } from '../../domain/assignments/assignment.ts';
import { secrecyAsWhole } from '../../domain/assignments/sealing.ts';
import type { HistoryEntry, HistoryEvent } from '../../domain/record/history.ts';
import { refuse } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { change } from '../records/change.ts';
import { assignmentAt } from '../records/write-assignment.ts';

/** What is done to the whole and holds for each occurrence that is open. */
const INHERITED: ReadonlySet<HistoryEvent> = new Set<HistoryEvent>([
  'edited',
  'accepted',
  'delegated',
  'taken-back',
  'contributor-added',
  'contributor-removed',
  'minutes-confirmed',
  'marked-secret',
  'secrecy-lifted',
]);

/**
 * Lets the open occurrences follow what was done to the whole since each was opened, once: the
 * head's line of history then stands in theirs too, by its own id.
 */
export async function followHead(ports: Ports, head: Assignment): Promise<void> {
  for (const { id } of await ports.store.openOccurrences(head.id))
    await change({ ...assignmentAt(ports, id), tries: Infinity }, (before) => {
      if (before === null || before.ending !== null) return refuse('no-such-assignment');
      const left = entriesToFollow(head, before);
      if (left.length === 0) return refuse('nothing-changed');
      return { ok: true, after: following(before, head, left), history: left, result: null };
    });
}

function entriesToFollow(head: Assignment, occurrence: Assignment): readonly HistoryEntry[] {
  const known = new Set(occurrence.history.map(({ id }) => id));
  return head.history.filter(
    ({ id, what, at }) => INHERITED.has(what) && at >= occurrence.registeredAt && !known.has(id),
  );
}

/** What was done to the occurrence alone stays, where the whole has nothing to say of it. */
function following(
  occurrence: Assignment,
  head: Assignment,
  entries: readonly HistoryEntry[],
): Assignment {
  const did = (...events: readonly HistoryEvent[]): boolean =>
    entries.some(({ what }) => events.includes(what));
  const { deliverable, holder, origin, wording } = head;
  const isReworded = did('edited', 'minutes-confirmed');
  const terms = isReworded ? { deliverable, holder, origin, wording } : {};
  const isGiven = did('delegated', 'taken-back', 'contributor-added', 'contributor-removed');
  return {
    ...occurrence,
    ...terms,
    ...(isReworded || did('marked-secret', 'secrecy-lifted')
      ? { secrecy: secrecyAsWhole(occurrence, head.secrecy) }
      : {}),
    ...(isGiven ? { participants: head.participants } : {}),
    ...(did('accepted', 'edited') ? { accepted: head.accepted } : {}),
  };
}
