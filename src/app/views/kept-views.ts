import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Person } from '../../domain/record/person.ts';
import type { AssignmentView, NamedPerson } from './assignment-view.ts';
import { withPapers } from './papers-shown.ts';
import { type FactsShown, factsShown } from './facts-shown.ts';
import type { Shown } from './shown.ts';
import { peopleShown } from './people-shown.ts';

/** What is shown of an assignment on a day, computed once. */
export type KeptView = {
  /** Each whose name is shown, once. */
  readonly people: readonly Person[];
  /**
   * The whole of it; the same one for the same names.
   * @param names those of `people`
   */
  readonly withNames: (names: readonly string[]) => AssignmentView;
};

type Kept = Pick<Shown, 'today' | 'closed' | 'hasBegun'> & { readonly view: KeptView };

/**
 * What was computed of each assignment as it stands in its committee as that stands. A record is
 * never changed, each version is one of its own: a newer one finds nothing here, and what was kept
 * of an older one goes when nobody has that any more. So there is nothing to forget in time, and no
 * more is kept than one view of each assignment in memory.
 */
const kept = new WeakMap<Committee, WeakMap<Assignment, Kept>>();

/** What is shown of an assignment, from before where it was computed for the same day and meeting. */
export function keptView(shown: Shown): KeptView {
  const { assignment, committee, today, closed, hasBegun } = shown;
  const ofCommittee = kept.get(committee) ?? new WeakMap<Assignment, Kept>();
  const before = ofCommittee.get(assignment);
  if (before?.today === today && before.closed === closed && before.hasBegun === hasBegun)
    return before.view;
  const view = viewToName(shown);
  kept.set(committee, ofCommittee.set(assignment, { today, closed, hasBegun, view }));
  return view;
}

function viewToName(shown: Shown): KeptView {
  const facts = factsShown(shown);
  const people = peopleIn(shown, facts);
  let last: { readonly names: readonly string[]; readonly view: AssignmentView } | null = null;
  return {
    people,
    withNames(names) {
      if (last !== null && isSame(last.names, names)) return last.view;
      const nameOf = new Map(people.map((person, at) => [keyOf(person), names[at] ?? person.user]));
      const name = (person: Person): NamedPerson => ({
        person,
        name: nameOf.get(keyOf(person)) ?? person.user,
      });
      const involved = { ...shown, milestones: facts.milestones };
      const view = withPapers({ ...facts, ...peopleShown(involved, name) }, shown);
      last = { names, view };
      return view;
    },
  };
}

function peopleIn(shown: Shown, { milestones }: FactsShown): readonly Person[] {
  const found = new Map<string, Person>();
  peopleShown({ ...shown, milestones }, (person) => {
    found.set(keyOf(person), person);
    return { person, name: person.user };
  });
  return [...found.values()];
}

function keyOf({ team, user }: Person): string {
  return `${team}|${user}`;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at]);
}
