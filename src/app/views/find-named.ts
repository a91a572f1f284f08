import {
  assignmentsOfCaseToRead,
  assignmentToRead,
  labelled,
  type Readable,
} from '../assignments/find-assignment.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Ports } from '../ports/ports.ts';
import { occurrenceNamed } from '../standing/occurrence-named.ts';
import { openOfPerson } from './open-assignments.ts';

/** A label, a case number, or a number as somebody says it of what is their own. */
export type Called = { readonly kind: 'label' | 'case' | 'number'; readonly value: string };

/** The codes of the committees that there are. */
export async function codesOf(
  { store }: Pick<Ports, 'store'>,
  team: string,
): Promise<ReadonlySet<string>> {
  return new Set((await store.committees(team)).map(({ code }) => code));
}

/**
 * The assignments that somebody's words name and that they may read; none for a name that there is
 * not, and the same for what they may not read.
 * @param after the words after the name, which may be those of an occurrence: "RUN-12, T1 2027"
 */
export async function assignmentsCalled(
  ports: Ports,
  person: Person,
  called: Called,
  after = '',
): Promise<readonly Readable[]> {
  const ids = await idsCalled(ports, person, called, after);
  const read = await Promise.all(ids.map((id) => assignmentToRead(ports, person, id)));
  return read.filter((each) => each.ok);
}

async function idsCalled(
  ports: Ports,
  person: Person,
  { kind, value }: Called,
  after: string,
): Promise<readonly string[]> {
  switch (kind) {
    case 'label': {
      const { assignment } = await labelled(ports, person.team, value);
      const meant = assignment && (await occurrenceNamed(ports, assignment, after));
      return meant === null ? [] : [meant.assignment.id];
    }
    case 'case': {
      const found = await assignmentsOfCaseToRead(ports, person, value);
      return found.map(({ assignment }) => assignment.id);
    }
    case 'number':
      return ofNumber(ports, person, Number(value));
  }
}

/** Of what is their own; else of the only committee that there is. */
async function ofNumber(ports: Ports, person: Person, number: number): Promise<readonly string[]> {
  const own = await openOfPerson(ports, person);
  const theirs = own.filter(({ label }) => label.endsWith(`-${number}`));
  if (own.length > 0) return theirs.map(({ id }) => id);
  const [only, ...others] = await ports.store.committees(person.team);
  const found =
    only && others.length === 0 ? await ports.store.assignmentByNumber(only.id, number) : null;
  return found === null ? [] : [found.id];
}
