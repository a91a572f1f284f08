import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Action, Standing } from '../../domain/rights/permissions.ts';
import { endedWhy, situationOf } from './change-assignment.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { refusedFor } from '../deeds/permission.ts';

export type Located = {
  readonly ok: true;
  readonly assignment: Assignment;
  readonly committee: Committee;
};

/** An assignment, and what the person who reads it is in it. */
export type Readable = Located & { readonly standing: Standing };

/** The assignment labelled `RUN-12`; null when there is none. */
export async function assignmentLabelled(
  ports: Ports,
  team: string,
  label: string,
): Promise<Assignment | null> {
  const [code = '', number = ''] = label.split('-');
  const committee = await ports.store.committeeByCode(team, code);
  return committee && ports.store.assignmentByNumber(committee.id, Number(number));
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
  return refusedFor(standing, 'read') ?? { ok: true, assignment, committee, standing };
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
  const situation = await situationOf(ports, id, person);
  if (situation === null) return refuse('no-such-assignment');
  const { assignment, committee, standing } = situation;
  return (
    refusedFor(standing, action) ?? endedWhy(assignment) ?? { ok: true, assignment, committee }
  );
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
