import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Person } from '../../domain/record/person.ts';
import { mayInCommittee } from '../deeds/permission.ts';
import type { Refusal } from '../deeds/refusal.ts';
import type { People } from '../ports/people.ts';
import type { Ports } from '../ports/ports.ts';
import type { AssignmentView } from './assignment-view.ts';
import { breaking } from './breaking.ts';
import { viewOf, type Viewing } from './view-of.ts';
import { withoutHeads } from './without-heads.ts';
import { todayIn } from '../deeds/today.ts';
import { keysOf } from '../../domain/assignments/desk-keys.ts';

/** What is on a person, for the person themself. */
export async function ownAssignments(
  ports: Ports,
  person: Person,
): Promise<{ readonly ok: true; readonly views: readonly AssignmentView[] } | Refusal> {
  const refused = await mayInCommittee(ports, person, null, 'list-own');
  return refused ?? { ok: true, views: await openOfPerson(ports, person) };
}

/** A person's open assignments, soonest milestone first. */
export async function openOfPerson(
  ports: Ports,
  person: Person,
): Promise<readonly AssignmentView[]> {
  const committees = await ports.store.committees(person.team);
  const keys = committees.flatMap((committee) =>
    keysOf(person, [committee], todayIn(ports, committee)),
  );
  const found = await ports.store.openOf([...new Set(keys)]);
  const byId = new Map(committees.map((each) => [each.id, each]));
  const views = await viewsOf(ports, withoutHeads(found), byId);
  const isTheirs = (view: AssignmentView): boolean => contributesTo(view, person);
  return inOrder(views.map((view) => (isTheirs(view) ? { ...view, contributes: true } : view)));
}

function contributesTo({ contributors }: AssignmentView, { user }: Person): boolean {
  return contributors.some((each) => each.person.person.user === user);
}

/**
 * What a list is narrowed to: to what is late, to what breaks the committee's policies, to a person,
 * or to a meeting by its id.
 */
export type ListFilter = 'all' | 'overdue' | 'breaking' | Person | { readonly meeting: string };

/** A committee's open assignments that match, soonest milestone first. */
export async function openOfCommittee(
  ports: Ports,
  committee: Committee,
  filter: ListFilter,
): Promise<readonly AssignmentView[]> {
  if (filter === 'breaking') return inOrder(await breakingViews(ports, committee));
  const ofMeeting = typeof filter === 'object' && 'meeting' in filter;
  const open = ofMeeting
    ? await ports.store.openOfMeeting(filter.meeting)
    : await ports.store.openOfCommittee(committee.id);
  const views = await viewsOf(ports, withoutHeads(open), new Map([[committee.id, committee]]));
  return inOrder(views.filter((view) => matches(view, filter)));
}

async function breakingViews(
  ports: Ports,
  committee: Committee,
): Promise<readonly AssignmentView[]> {
  const broken = await breaking(ports, committee);
  const assignments = broken.map(({ assignment }) => assignment);
  return viewsOf(ports, assignments, new Map([[committee.id, committee]]));
}

function matches(view: AssignmentView, filter: Exclude<ListFilter, 'breaking'>): boolean {
  if (filter === 'all') return true;
  if (filter === 'overdue') return isLate(view);
  if ('meeting' in filter) return true;
  const others = [...view.delegated, ...view.contributors].map(({ person }) => person);
  const people = [view.holder.person, ...others];
  return people.some((each) => each?.person.user === filter.user);
}

export function isLate({ milestones, ending, reported }: AssignmentView): boolean {
  return (
    ending === null && reported === null && milestones.some((each) => each.standing === 'late')
  );
}

function nextDay({ next }: AssignmentView): string {
  return next?.day ?? '9999';
}

/** Soonest milestone first; those without one come last. */
export function inOrder(views: readonly AssignmentView[]): readonly AssignmentView[] {
  return views.toSorted((one, other) => nextDay(one).localeCompare(nextDay(other)));
}

/** Views of several assignments; those whose committee is not among the given are left out. */
export async function viewsOf(
  ports: Viewing,
  assignments: readonly Assignment[],
  committees: ReadonlyMap<string, Committee>,
): Promise<readonly AssignmentView[]> {
  const asking = { ...ports, people: eachAskedOnce(ports.people) };
  return Promise.all(
    assignments.flatMap((assignment) => {
      const committee = committees.get(assignment.committee);
      if (committee === undefined) return [];
      return [viewOf(asking, assignment, committee)];
    }),
  );
}

/** Of hundreds of assignments a few people have most. */
function eachAskedOnce(people: People): People {
  const answers = new Map<string, ReturnType<People['facts']>>();
  const facts: People['facts'] = (person) => {
    const key = `${person.team}|${person.user}`;
    const answer = answers.get(key) ?? people.facts(person);
    answers.set(key, answer);
    return answer;
  };
  return { ...people, facts };
}
