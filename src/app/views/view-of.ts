import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Ports } from '../ports/ports.ts';
import { todayIn } from '../deeds/today.ts';
import type { AssignmentView, NamedPerson } from './assignment-view.ts';
import { keptView } from './kept-views.ts';

/** A person's name as Slack knows it; the user id when Slack does not answer. */
export async function named(ports: Pick<Ports, 'people'>, person: Person): Promise<NamedPerson> {
  return { person, name: (await ports.people.facts(person))?.name ?? person.user };
}

/**
 * Everything that a surface needs of an assignment, as it is now. Names may be others each time, so
 * they are asked for each time.
 */
export async function viewOf(
  ports: Pick<Ports, 'people' | 'now' | 'closed'>,
  assignment: Assignment,
  committee: Committee,
): Promise<AssignmentView> {
  const { closed } = ports;
  const today = todayIn(ports, committee);
  const { people, withNames } = keptView({ assignment, committee, today, closed });
  const found = await Promise.all(people.map((person) => named(ports, person)));
  return withNames(found.map(({ name }) => name));
}
