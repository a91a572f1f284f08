import type { Assignment, AssignmentTerms } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { HistoryEntry } from '../../domain/record/history.ts';
import { type Message, newMessage } from '../../domain/record/message.ts';
import { actingFor } from '../../domain/committee/offices.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Ports } from '../ports/ports.ts';
import { committeeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import type { Refusal } from '../deeds/refusal.ts';
import { type AssignmentContent, writeAssignment } from '../records/write-assignment.ts';
import { doneBy, titleOf } from '../deeds/history-entries.ts';
import { todayIn } from '../deeds/today.ts';

export type Registered = {
  readonly ok: true;
  readonly committee: Committee;
  readonly assignments: readonly Assignment[];
  /** How many more are kept and come to be with the next heartbeat; none where it is not said. */
  readonly later?: number;
};

/** An assignment that has got its id and number but may not be on disk yet. */
export type Numbered = {
  readonly id: string;
  readonly number: number;
  readonly terms: AssignmentTerms;
};

type Registering = { readonly doer: Doer; readonly terms: AssignmentTerms };

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
  committee: Committee,
  { doer, terms }: Registering,
): Promise<Registered> {
  const id = ports.newId();
  // Taken from its cause, the id is there already when a crash came between the write and the answer.
  const before = await ports.store.find('assignment', id);
  if (before !== null) return { ok: true, committee, assignments: [before] };
  const number = await ports.store.reserveNumber(committee.id);
  const assignment = newAssignment(ports, committee, { id, number, terms }, doer);
  const say = [cardOf(assignment, committee), ...handOver(ports, assignment, committee)];
  const added = await putNew(ports, committee, doer, { assignment, say });
  ports.wakeOutbox();
  return { ok: true, committee, assignments: [added] };
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

/** A new assignment as the terms make it, with the committee's plan of today. */
export function newAssignment(
  ports: Pick<Ports, 'now'>,
  committee: Committee,
  { id, number, terms }: Numbered,
  doer: Doer,
): AssignmentContent {
  return {
    ...terms,
    id,
    team: committee.team,
    committee: committee.id,
    number,
    label: `${committee.code}-${number}`,
    formerly: [],
    dueSince: todayIn(ports, committee),
    plan: committee.plan,
    daysByHand: [],
    milestonesMet: [],
    supplements: [],
    registeredBy: doer.person,
    registeredAt: ports.now,
    accepted: null,
    participants: [],
    updates: [],
    drafts: [],
    outcomes: [],
    workSince: null,
    tabled: false,
    extensions: [],
    extensionAsked: null,
    reported: null,
    ending: null,
    told: [],
    snoozes: [],
    quiets: [],
  };
}

export function cardOf({ id }: Pick<Assignment, 'id'>, { channel }: Committee): Message {
  return newMessage(
    `${id}|card`,
    { kind: 'channel', channel, thread: null },
    { say: 'card', assignment: id },
  );
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
