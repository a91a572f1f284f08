import {
  addContributor as added,
  removeContributor as removed,
} from '../../domain/assignments/contributors.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Changed } from './change-assignment.ts';
import { type AboutAssignment, changeOpen } from './change-open.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { isColleague } from '../deeds/permission.ts';
import { directMessage } from '../deeds/direct-message.ts';

type OfPerson = AboutAssignment & { readonly person: Person };

/** Lets a colleague contribute, who gets the only message and no reminders. */
export function addContributor(
  ports: Ports,
  request: OfPerson & {
    /** What they contribute, in the words of whoever adds them; null where nothing was said. */
    readonly part: string | null;
  },
): Promise<Changed<null> | Refusal> {
  const { doer, person, part } = request;
  return changeOpen(ports, { ...request, action: 'set-contributors' }, async (situation) => {
    const { assignment, committee, today } = situation;
    if (assignment.tabled) return refuse('is-tabled');
    if (!(await isColleague(ports, person))) return refuse('not-a-colleague');
    const by = doer.person;
    const adding = added(assignment, committee, { person, by, part, on: today });
    if (!adding.ok) return refuse(adding.why);
    const { participants } = adding;
    return {
      ok: true,
      assignment: { ...assignment, participants },
      happened: [{ what: 'contributor-added', from: null, to: participants.at(-1) ?? null }],
      say: directMessage(person, {
        key: `${assignment.id}|contributing|${person.user}|${participants.length}`,
        content: { say: 'contributing', assignment: assignment.id, by, part },
      }),
      result: null,
    };
  });
}

/** Ends a contribution. Nobody is told: nothing was expected of them that others now must do. */
export function removeContributor(
  ports: Ports,
  request: OfPerson,
): Promise<Changed<null> | Refusal> {
  const { person } = request;
  return changeOpen(ports, { ...request, action: 'set-contributors' }, (situation) => {
    const { assignment, today } = situation;
    const removing = removed(assignment, person, today);
    if (removing === null) return refuse('not-contributing');
    const { participants, ended } = removing;
    return {
      ok: true,
      assignment: { ...assignment, participants },
      happened: [{ what: 'contributor-removed', from: ended, to: { ...ended, to: today } }],
      result: null,
    };
  });
}
