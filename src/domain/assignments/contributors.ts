import type { Assignment } from './assignment.ts';
import type { Participant } from './participant.ts';
import type { Day } from '../days/day.ts';
import { type Offices, personOf } from '../committee/offices.ts';
import { isSameScope, participantsOn } from './participants.ts';
import { type Person, samePerson } from '../record/person.ts';

/** Who contributes on a day: they read, write and draft, answer for nothing and are not reminded. */
export function contributorsOn(
  assignment: Pick<Assignment, 'participants'>,
  day: Day,
): readonly Participant[] {
  return participantsOn(assignment, day).filter(({ scope }) =>
    isSameScope(scope, { is: 'contribution' }),
  );
}

export type Contributing =
  | { readonly ok: true; readonly participants: readonly Participant[] }
  | { readonly ok: false; readonly why: 'is-holder' | 'already-given' | 'already-contributes' };

/** Adds somebody who answers for nothing; whoever has work in it already is in it with that. */
export function addContributor(
  assignment: Pick<Assignment, 'holder' | 'participants'>,
  committee: Offices,
  added: {
    readonly person: Person;
    readonly by: Person;
    readonly part: string | null;
    readonly on: Day;
  },
): Contributing {
  const { person, by, part, on } = added;
  if (samePerson(personOf(assignment.holder, committee, on), person))
    return { ok: false, why: 'is-holder' };
  const known = participantsOn(assignment, on).find((each) => samePerson(each.person, person));
  if (known !== undefined)
    return {
      ok: false,
      why: known.scope.is === 'contribution' ? 'already-contributes' : 'already-given',
    };
  const scope = { is: 'contribution' } as const;
  const participant = { person, scope, part, givenBy: by, from: on, to: null };
  return { ok: true, participants: [...assignment.participants, participant] };
}

/** Ends a contribution; null where the person does not contribute. */
export function removeContributor(
  assignment: Pick<Assignment, 'participants'>,
  person: Person,
  on: Day,
): { readonly participants: readonly Participant[]; readonly ended: Participant } | null {
  const ended = contributorsOn(assignment, on).find((each) => samePerson(each.person, person));
  if (ended === undefined) return null;
  const participants = assignment.participants.map((each) =>
    each === ended ? { ...each, to: on } : each,
  );
  return { participants, ended };
}
