import type { Person } from '../../domain/record/person.ts';
import { mayInCommittee } from '../deeds/permission.ts';
import type { Ports } from '../ports/ports.ts';
import type { AssignmentView } from './assignment-view.ts';
import { openOfCommittee } from './open-assignments.ts';

/** The open assignments of which somebody is asked a yes or no, where they may answer. */
export async function askedOfPerson(
  ports: Ports,
  person: Person,
  isAsked: (view: AssignmentView) => boolean,
): Promise<readonly AssignmentView[]> {
  const committees = await ports.store.committees(person.team);
  const found = await Promise.all(
    committees.map(async (committee) =>
      (await mayInCommittee(ports, person, committee, 'manage')) === null
        ? openOfCommittee(ports, committee, 'all')
        : [],
    ),
  );
  return found.flat().filter((view) => isAsked(view));
}
