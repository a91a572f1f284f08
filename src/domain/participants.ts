import type { Assignment, Participant } from './assignment.ts';
import type { Day } from './day.ts';
import { actingFor, isGone, type Offices, personOf } from './offices.ts';
import { type Person, samePerson } from './person.ts';

/** The chain of delegation on a day, in the order in which the work was given. */
export function chainOn(
  assignment: Pick<Assignment, 'participants'>,
  day: Day,
): readonly Participant[] {
  return assignment.participants.filter(({ from, to }) => from <= day && (to === null || day < to));
}

/** The participant who does the work: the last in the chain. Null while the holder keeps it. */
export function caseOfficerOf(
  assignment: Pick<Assignment, 'participants'>,
  day: Day,
): Participant | null {
  return chainOn(assignment, day).at(-1) ?? null;
}

/** Who does the work on a day: the case officer, else whoever acts for the holder. */
export function workerOf(
  assignment: Pick<Assignment, 'holder' | 'participants'>,
  committee: Offices,
  day: Day,
): Person | null {
  const officer = caseOfficerOf(assignment, day)?.person ?? null;
  return officer !== null && !isGone(officer, committee)
    ? officer
    : actingFor(assignment.holder, committee, day);
}

export type Delegation =
  | { readonly ok: true; readonly participants: readonly Participant[] }
  | { readonly ok: false; readonly why: 'is-holder' | 'already-given' };

/**
 * Gives the work on. The chain only grows, for nobody may lose an assignment without being told;
 * who is in it already and gets the work anew moves to its end. The holder never changes, and
 * cannot be given what is theirs.
 */
export function delegate(
  assignment: Pick<Assignment, 'holder' | 'participants'>,
  committee: Offices,
  given: { readonly to: Person; readonly by: Person; readonly part: string | null; on: Day },
): Delegation {
  const { to, by, part, on } = given;
  if (samePerson(personOf(assignment.holder, committee, on), to))
    return { ok: false, why: 'is-holder' };
  if (samePerson(caseOfficerOf(assignment, on)?.person ?? null, to))
    return { ok: false, why: 'already-given' };

  const before = assignment.participants.map((each) =>
    each.to === null && samePerson(each.person, to) ? { ...each, to: on } : each,
  );
  return {
    ok: true,
    participants: [...before, { person: to, part, givenBy: by, from: on, to: null }],
  };
}
