import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Participant } from '../../domain/assignments/participant.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Day } from '../../domain/days/day.ts';
import { doersOn, ownerOfMilestone } from '../../domain/assignments/participants.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import { updatesThatCount } from '../../domain/assignments/state.ts';
import type { DelegatedView, MilestoneView, NamedPerson } from './assignment-view.ts';

export type DelegationFacts = {
  readonly assignment: Assignment;
  readonly committee: Committee;
  readonly today: Day;
  readonly milestones: readonly MilestoneView[];
};

/** Each who does the work that was given on, with what is next for them and what they last said. */
export function delegatedViews(
  facts: DelegationFacts,
  name: (person: Person) => NamedPerson,
): readonly DelegatedView[] {
  const { assignment, today } = facts;
  return doersOn(assignment, today).map((doer) => ({
    person: name(doer.person),
    milestone: doer.scope.is === 'milestone' ? doer.scope.milestone : null,
    part: doer.part,
    next: nextOf(doer, facts),
    newestUpdate:
      updatesThatCount(assignment).findLast(({ by }) => samePerson(by, doer.person)) ?? null,
  }));
}

/** What they are reminded of next; who has a milestone alone, of nothing else. */
function nextOf({ person, scope }: Participant, facts: DelegationFacts): MilestoneView | null {
  const { assignment, committee, today, milestones } = facts;
  const theirs = milestones.filter(
    (each) =>
      each.owner !== 'secretary' &&
      (scope.is !== 'milestone' || scope.milestone === each.milestone) &&
      samePerson(ownerOfMilestone(each, assignment, committee, today), person),
  );
  return theirs.find(({ standing }) => standing === 'late' || standing === 'ahead') ?? null;
}
