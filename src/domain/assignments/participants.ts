import type { Assignment } from './assignment.ts';
import type { Participant, Scope } from './participant.ts';
import type { MilestoneName } from '../record/milestone-name.ts';
import type { Day } from '../days/day.ts';
import { actingFor, isGone, type Offices, personOf } from '../committee/offices.ts';
import { type Person, samePerson } from '../record/person.ts';
import type { MilestoneKind } from '../meetings/plan.ts';

type WithParticipants = Pick<Assignment, 'participants'>;

/** What can be given on; a contribution is added beside it. */
export type DelegatedScope = Exclude<Scope, { is: 'contribution' }>;

/** Who is in it on a day, in the order in which they came. */
export function participantsOn(
  { participants }: WithParticipants,
  day: Day,
): readonly Participant[] {
  return participants.filter(({ from, to }) => from <= day && (to === null || day < to));
}

/** The chain of delegation on a day, of the whole or of one milestone. */
export function chainOn(
  assignment: WithParticipants,
  day: Day,
  scope: Scope = { is: 'whole' },
): readonly Participant[] {
  return participantsOn(assignment, day).filter((each) => isSameScope(each.scope, scope));
}

/** The participant who does the work: the last in the chain. Null while the holder keeps it. */
export function caseOfficerOf(assignment: WithParticipants, day: Day): Participant | null {
  return chainOn(assignment, day).at(-1) ?? null;
}

/** Who does the work that was given on: the case officer, and whoever has a milestone alone. */
export function doersOn(assignment: WithParticipants, day: Day): readonly Participant[] {
  const doers = participantsOn(assignment, day).filter(({ scope }) => scope.is !== 'contribution');
  return doers.filter(({ scope }, at) =>
    doers.slice(at + 1).every((later) => !isSameScope(later.scope, scope)),
  );
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

/** Whose a milestone is that is not the secretary's: whoever was given it alone comes first. */
export function ownerOfMilestone(
  { milestone, owner }: Pick<MilestoneKind, 'milestone' | 'owner'>,
  assignment: Pick<Assignment, 'holder' | 'participants'>,
  committee: Offices,
  day: Day,
): Person | null {
  const last = chainOn(assignment, day, { is: 'milestone', milestone }).at(-1)?.person ?? null;
  if (last !== null && !isGone(last, committee)) return last;
  return owner === 'holder'
    ? actingFor(assignment.holder, committee, day)
    : workerOf(assignment, committee, day);
}

/** The day on which a person was given a milestone, alone or with the whole; null for others. */
export function givenOn(
  person: Person,
  milestone: MilestoneName,
  assignment: WithParticipants,
  day: Day,
): Day | null {
  const theirs = doersOn(assignment, day).filter(
    ({ person: doer, scope }) =>
      samePerson(doer, person) && (scope.is !== 'milestone' || scope.milestone === milestone),
  );
  const days = theirs.map(({ from }) => from);
  return days.toSorted().at(-1) ?? null;
}

export type Delegation =
  | { readonly ok: true; readonly participants: readonly Participant[] }
  | { readonly ok: false; readonly why: 'is-holder' | 'already-given' };

/**
 * Gives the whole or a milestone on. The chain only grows, for nobody may lose an assignment
 * without being told; who is in it already and gets the work anew moves to its end. The holder
 * never changes, and cannot be given what is theirs.
 */
export function delegate(
  assignment: Pick<Assignment, 'holder' | 'participants'>,
  committee: Offices,
  delegation: {
    readonly to: Person;
    readonly by: Person;
    readonly scope: DelegatedScope;
    readonly part: string | null;
    readonly on: Day;
  },
): Delegation {
  const { to, by, scope, part, on } = delegation;
  if (samePerson(personOf(assignment.holder, committee, on), to))
    return { ok: false, why: 'is-holder' };
  if (samePerson(chainOn(assignment, on, scope).at(-1)?.person ?? null, to))
    return { ok: false, why: 'already-given' };

  const before = assignment.participants.map((each) => {
    const isReplaced = isSameScope(each.scope, scope) || each.scope.is === 'contribution';
    return each.to === null && isReplaced && samePerson(each.person, to)
      ? { ...each, to: on }
      : each;
  });
  return {
    ok: true,
    participants: [...before, { person: to, scope, part, givenBy: by, from: on, to: null }],
  };
}

export function isSameScope(one: Scope, other: Scope): boolean {
  if (one.is !== 'milestone' || other.is !== 'milestone') return one.is === other.is;
  return one.milestone === other.milestone;
}
