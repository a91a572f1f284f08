import type { Assignment } from './assignment.ts';
import type { Participant } from './participant.ts';
import type { MilestoneName } from '../record/milestone-name.ts';
import type { Day } from '../days/day.ts';
import { isSameScope, participantsOn } from './participants.ts';
import { type Person, samePerson } from '../record/person.ts';

/** Whose and what is taken back; null for whoever and whatever it is. */
export type ToTakeBack = {
  readonly from: Person | null;
  readonly milestone: MilestoneName | null;
};

export type TakenBack =
  | {
      readonly ok: true;
      readonly participants: readonly Participant[];
      /** Those that lasted until now, in the order in which they were given. */
      readonly ended: readonly Participant[];
    }
  | { readonly ok: false; readonly why: 'nothing-given' | 'not-allowed' };

/**
 * Ends delegations, and with each what was given on by who had it. What was given before them is
 * in force again: the work goes back to whoever gave it, in the end to the holder.
 */
export function takeBack(
  assignment: Pick<Assignment, 'participants'>,
  toTake: ToTakeBack,
  how: { readonly mayTake: (participant: Participant) => boolean; readonly on: Day },
): TakenBack {
  const current = participantsOn(assignment, how.on).filter(
    ({ scope }) => scope.is !== 'contribution',
  );
  const meant = current.filter((each) => isMeant(each, toTake));
  if (meant.length === 0) return { ok: false, why: 'nothing-given' };
  const taken = meant.filter(how.mayTake);
  if (taken.length === 0) return { ok: false, why: 'not-allowed' };
  const ended = withWhatFollowed(taken, current);
  return {
    ok: true,
    ended,
    participants: assignment.participants.map((each) =>
      ended.includes(each) ? { ...each, to: how.on } : each,
    ),
  };
}

function isMeant({ person, scope }: Participant, { from, milestone }: ToTakeBack): boolean {
  if (from !== null && !samePerson(person, from)) return false;
  return milestone === null || isSameScope(scope, { is: 'milestone', milestone });
}

function withWhatFollowed(
  taken: readonly Participant[],
  current: readonly Participant[],
): readonly Participant[] {
  const ended: Participant[] = [];
  // In the order of giving: what somebody gave on stands after what they were given.
  for (const each of current)
    if (taken.includes(each) || ended.some((before) => isGivenOn(each, before))) ended.push(each);
  return ended;
}

/** Who has a milestone alone has nothing else to give on. */
function isGivenOn(later: Participant, earlier: Participant): boolean {
  if (!samePerson(later.givenBy, earlier.person)) return false;
  return earlier.scope.is === 'whole' || isSameScope(later.scope, earlier.scope);
}
