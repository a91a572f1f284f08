import type { Assignment } from '../../domain/assignments/assignment.ts';
import { secrecyOfTerms } from '../../domain/assignments/sealing.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Proposed } from '../../domain/standing/proposed.ts';
import { happenedByItself } from '../deeds/history-entries.ts';
import type { Ports } from '../ports/ports.ts';
import { writeAssignment } from '../records/write-assignment.ts';
import { newAssignment } from '../records/new-assignment.ts';

/**
 * Opens an occurrence, once: another with its key is refused by the store. It is said to nobody, for
 * the head's card shows it, and its milestones are in the morning's message like any other's.
 */
export async function openOccurrence(
  ports: Ports,
  {
    head,
    committee,
    proposed,
  }: { readonly head: Assignment; readonly committee: Committee; readonly proposed: Proposed },
): Promise<void> {
  const { due, name, key, daysByHand } = proposed;
  if (due === null) return;
  const { id, label, number, wording, deliverable, holder, origin, parent } = head;
  const terms = { wording, deliverable, holder, due, origin, parent };
  const doer = { person: head.registeredBy, source: 'clock' } as const;
  const after = {
    ...newAssignment(ports, committee, { id: ports.newId(), number, terms }, doer),
    label: `${label}, ${name}`,
    occurrence: { head: { id, label }, name, key },
    accepted: head.accepted,
    secrecy: secrecyOfTerms(head.secrecy),
    participants: head.participants,
    daysByHand,
  };
  const happened = { what: 'registered', from: null, to: { deliverable, holder, due } } as const;
  const history = [happenedByItself(ports, 'clock', happened)];
  // Where it is there already, somebody opened it meanwhile, or a crash came before it was noted.
  await writeAssignment(ports, { before: null, after, history });
}
