import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { isWaitedFor, whomItWaitsForNow } from '../../domain/ladder/whom-it-waits-for.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Person } from '../../domain/record/person.ts';
import { type Action, may } from '../../domain/rights/permissions.ts';
import { endedWhy, type Situation, situationOf } from './change-assignment.ts';
import { undoableNow } from './undoable-now.ts';
import { assignmentActedOn } from '../standing/occurrence-meant.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal, refuseDeed } from '../deeds/refusal.ts';
import { refusedFor } from '../deeds/permission.ts';

export type Located = {
  readonly ok: true;
  readonly assignment: Assignment;
  readonly committee: Committee;
};

/** An assignment, and what else the person who reads it may do in it. */
export type Readable = Located & {
  /** Nobody reminds themself: where the next step is the reader's own, there is nobody to ask. */
  readonly can: (action: Action) => boolean;
  /** The deed that they can take back now, by its entry of the history; null for none. */
  readonly undoes: string | null;
};

/** An assignment and its committee as they stand, whoever asks; null when there is none. */
export async function assignmentNow(
  { store }: Pick<Ports, 'store'>,
  id: string,
): Promise<Pick<Located, 'assignment' | 'committee'> | null> {
  const assignment = await store.find('assignment', id);
  const committee = assignment && (await store.find('committee', assignment.committee));
  return assignment && committee && { assignment, committee };
}

/**
 * What the label `RUN-12` names: a committee by its code and its assignment with that number; null
 * for each that there is not.
 */
export async function labelled(
  { store }: Pick<Ports, 'store'>,
  team: string,
  label: string,
): Promise<{ readonly committee: Committee | null; readonly assignment: Assignment | null }> {
  const [code = '', number = ''] = label.split('-');
  const committee = await store.committeeByCode(team, code);
  const assignment = committee && (await store.assignmentByNumber(committee.id, Number(number)));
  return { committee, assignment };
}

/** An assignment that a person may read. What they may not read is as good as not there. */
export async function assignmentToRead(
  ports: Ports,
  person: Person,
  id: string,
): Promise<Readable | Refusal> {
  const situation = await situationOf(ports, id, person);
  if (situation === null) return refuse('no-such-assignment');
  const { assignment, committee, standing } = situation;
  const can = (action: Action): boolean =>
    may(action, standing) && (action !== 'remind' || isSomebodyElses(situation, person));
  const refused = refusedFor(standing, 'read');
  if (refused !== null) return refused;
  const undoes = await undoableNow(ports, assignment, { person });
  return { ok: true, assignment, committee, can, undoes };
}

/** Whether it waits for others than a person, who then can remind them. */
function isSomebodyElses(situation: Situation, person: Person): boolean {
  const waits = whomItWaitsForNow(situation);
  return waits !== null && waits.as !== 'meeting' && !isWaitedFor(person, waits);
}

/**
 * An assignment in which a person may do something that takes a form: asked before it is opened,
 * for nobody should fill in what will be refused.
 */
export async function assignmentToChange(
  ports: Ports,
  { person, id }: { readonly person: Person; readonly id: string },
  action: Action,
): Promise<Located | Refusal> {
  const meant = await assignmentActedOn(ports, { id, action });
  if (!meant.ok) return meant;
  const situation = await situationOf(ports, meant.id, person);
  if (situation === null) return refuse('no-such-assignment');
  const { assignment, committee, standing } = situation;
  return (
    refusedFor(standing, action) ?? endedWhy(assignment) ?? { ok: true, assignment, committee }
  );
}

/** The same for what was found to be read: who reads it, and what they are, is known already. */
export function toChange(found: Readable, action: Action): Located | Refusal {
  if (!found.can(action)) return refuseDeed(action);
  return endedWhy(found.assignment) ?? found;
}

/** The assignments of a case number that a person may read. */
export async function assignmentsOfCaseToRead(
  ports: Ports,
  person: Person,
  caseNumber: string,
): Promise<readonly Located[]> {
  const found = await ports.store.assignmentsOfCase(person.team, caseNumber);
  const read = await Promise.all(found.map(({ id }) => assignmentToRead(ports, person, id)));
  return read.filter((each) => each.ok);
}

/** The assignment that a thread is about: the thread's root is its card or a message about it. */
export function assignmentOfThread(ports: Ports, root: SlackMessage): Promise<Assignment | null> {
  return ports.store.assignmentOfMessage(root.channel, root.ts);
}
