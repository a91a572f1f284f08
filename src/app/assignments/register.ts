import type { Assignment, AssignmentTerms } from '../../domain/assignments/assignment.ts';
import type { Provision } from '../../domain/assignments/secrecy.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { HistoryEntry } from '../../domain/record/history.ts';
import { type Message, newMessage } from '../../domain/record/message.ts';
import { actingFor } from '../../domain/committee/offices.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Ports } from '../ports/ports.ts';
import { committeeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import type { Refusal } from '../deeds/refusal.ts';
import { cardOf } from '../records/cards.ts';
import { secrecyNow } from '../records/secrecy-now.ts';
import { type AssignmentContent, writeAssignment } from '../records/write-assignment.ts';
import { newAssignment } from '../records/new-assignment.ts';
import { followStanding } from '../standing/see-to-standing.ts';
import { doneBy, titleOf } from '../deeds/history-entries.ts';
import { todayIn } from '../deeds/today.ts';
import { holderKnown } from '../committees/know-body.ts';

export type Registered = {
  readonly ok: true;
  readonly committee: Committee;
  readonly assignments: readonly Assignment[];
  /** How many more are kept and come to be with the next heartbeat; none where it is not said. */
  readonly later?: number;
};

type Registering = {
  readonly doer: Doer;
  readonly terms: AssignmentTerms;
  /** By which it is marked as secret; null or absent for what is not. */
  readonly provision?: Provision | null;
};

/** Registers one assignment; who may is asked before a number is used. */
export async function registerAssignment(
  ports: Ports,
  request: Registering & { readonly committee: WhichCommittee },
): Promise<Registered | Refusal> {
  const about = { person: request.doer.person, committee: request.committee };
  const found = await committeeFor(ports, about, 'register');
  return found.ok ? registerTerms(ports, found.committee, request) : found;
}

/**
 * The same for who is known to be allowed to. The record, its card and its holder's direct message
 * are one write, so that a crash leaves all of it or nothing.
 */
export async function registerTerms(
  ports: Ports,
  found: Committee,
  { doer, terms: wanted, provision = null }: Registering,
): Promise<Registered | Refusal> {
  const id = ports.newId();
  // Taken from its cause, the id is there already when a crash came between the write and the answer.
  const before = await ports.store.find('assignment', id);
  if (before !== null) return { ok: true, committee: found, assignments: [before] };
  const known = await holderKnown(ports, found, { holder: wanted.holder, doer });
  if (!known.ok) return known;
  const { committee, holder } = known;
  const terms = { ...wanted, holder };
  const marking = provision && secrecyNow(ports, committee, { provision, doer });
  if (marking?.ok === false) return marking;
  const secrecy = marking?.secrecy ?? null;
  const number = await ports.store.reserveNumber(committee.id);
  const assignment = {
    ...newAssignment(ports, committee, { id, number, terms }, doer),
    secrecy,
  };
  const say = [cardOf(assignment, committee), ...handOver(ports, assignment, committee)];
  const added = await putNew(ports, committee, doer, { assignment, say });
  await followStanding(ports, added);
  ports.wakeOutbox();
  return { ok: true, committee, assignments: [await asItStands(ports, added)] };
}

/** What followed from it at once changed it too, as the occurrences that were opened. */
async function asItStands({ store }: Pick<Ports, 'store'>, added: Assignment): Promise<Assignment> {
  return (await store.find('assignment', added.id)) ?? added;
}

/** Puts a new assignment on disk; one that is there already (after a crash) is left as it is. */
export async function putNew(
  ports: Ports,
  committee: Committee,
  doer: Doer,
  { assignment, say }: { readonly assignment: AssignmentContent; readonly say: readonly Message[] },
): Promise<Assignment> {
  const history = [registration(ports, assignment, committee, doer)];
  const written = await writeAssignment(ports, { before: null, after: assignment, history, say });
  if (written.ok) return written.record;
  const stored = await ports.store.find('assignment', assignment.id);
  if (stored === null) throw new Error(`The number of ${assignment.label} was taken by another`);
  return stored;
}

/** The direct message to whoever acts for the holder; none while the office is vacant. */
function handOver(
  ports: Pick<Ports, 'now'>,
  assignment: Pick<Assignment, 'id' | 'holder'>,
  committee: Committee,
): readonly Message[] {
  const today = todayIn(ports, committee);
  const person = actingFor(assignment.holder, committee, today);
  if (person === null) return [];
  const content = { say: 'handed-over', assignments: [assignment.id] } as const;
  return [newMessage(`${assignment.id}|handed-over`, { kind: 'person', person }, content)];
}

function registration(
  ports: Pick<Ports, 'newId' | 'now'>,
  assignment: AssignmentContent,
  committee: Committee,
  doer: Doer,
): HistoryEntry {
  const { deliverable, holder, due, parent, origin } = assignment;
  const actedAs = titleOf(doer.person, committee, todayIn(ports, committee));
  return doneBy(
    ports,
    { ...doer, actedAs },
    {
      what: 'registered',
      from: origin.readAs ?? null,
      to: { deliverable, holder, due, ...(parent !== null && { parent }) },
    },
  );
}
