import type { Assignment } from '../domain/assignments/assignment.ts';
import type { Committee } from '../domain/committee/committee.ts';
import { keysOf } from '../domain/committee/offices.ts';
import type { Person } from '../domain/record/person.ts';
import { type AssignmentState, STATES } from '../domain/assignments/state.ts';
import { mayInCommittee } from './deeds/permission.ts';
import type { Ports } from './ports/ports.ts';
import type { Refusal } from './deeds/refusal.ts';
import type { AssignmentView, DueView } from './views/assignment-view.ts';
import { viewOf } from './views/view-of.ts';
import { todayIn } from './deeds/today.ts';

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
  const views = await viewsOf(ports, found, byId);
  return inOrder(views.map((view) => ({ ...view, contributes: contributesTo(view, person) })));
}

function contributesTo({ contributors }: AssignmentView, { user }: Person): boolean {
  return contributors.some((each) => each.person.person.user === user);
}

export type ListFilter = 'all' | 'overdue' | Person;

/** A committee's open assignments that match, soonest milestone first. */
export async function openOfCommittee(
  ports: Ports,
  committee: Committee,
  filter: ListFilter,
): Promise<readonly AssignmentView[]> {
  const open = await ports.store.openOfCommittee(committee.id);
  const views = await viewsOf(ports, open, new Map([[committee.id, committee]]));
  return inOrder(views.filter((view) => matches(view, filter)));
}

function matches(view: AssignmentView, filter: ListFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'overdue') return isLate(view);
  const others = [...view.delegated, ...view.contributors].map(({ person }) => person);
  const people = [view.holder.person, ...others];
  return people.some((each) => each?.person.user === filter.user);
}

export type StatusOverview = {
  readonly ok: true;
  readonly committee: Committee;
  /** The one meeting that was asked about; null for all. */
  readonly meeting: string | null;
  readonly counts: Readonly<Record<AssignmentState, number>>;
  readonly meetings: readonly {
    readonly meeting: DueView;
    readonly views: readonly AssignmentView[];
  }[];
};

/** The director's overview: open assignments by their due, soonest first; late and blocked first. */
export async function statusOf(
  ports: Ports,
  request: { person: Person; committee: Committee; meeting: string | null },
): Promise<StatusOverview | Refusal> {
  const { committee, person, meeting } = request;
  const refused = await mayInCommittee(ports, person, committee, 'status');
  if (refused !== null) return refused;
  return { ok: true, ...(await overviewOf(ports, committee, meeting)) };
}

/** The same without asking who asks: for a message that is posted again. */
export async function overviewOf(
  ports: Pick<Ports, 'store' | 'people' | 'now' | 'closed'>,
  committee: Committee,
  meeting: string | null,
): Promise<Omit<StatusOverview, 'ok'>> {
  const open =
    meeting === null
      ? await ports.store.openOfCommittee(committee.id)
      : await ports.store.openOfMeeting(meeting);
  const views = await viewsOf(ports, open, new Map([[committee.id, committee]]));
  return { committee, meeting, counts: countsOf(views), meetings: byDue(views) };
}

function countsOf(views: readonly AssignmentView[]): Record<AssignmentState, number> {
  const count = (state: AssignmentState): number =>
    views.filter((view) => view.state === state).length;
  const entries = [...STATES, 'void' as const].map((state) => [state, count(state)]);
  // Object.fromEntries forgets its keys; they are those of the table that it was made from.
  return Object.fromEntries(entries) as Record<AssignmentState, number>;
}

function byDue(views: readonly AssignmentView[]): StatusOverview['meetings'] {
  return [...grouped(views).entries()]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([, group]) => ({ meeting: group[0]?.due ?? { kind: 'none' }, views: worstFirst(group) }));
}

function grouped(views: readonly AssignmentView[]): Map<string, AssignmentView[]> {
  const groups = new Map<string, AssignmentView[]>();
  for (const view of views) groups.set(dueKey(view), [...(groups.get(dueKey(view)) ?? []), view]);
  return groups;
}

function dueKey({ due }: AssignmentView): string {
  if (due.kind === 'none') return '9999';
  return due.kind === 'period' ? `${due.to}|period` : `${due.day}|${due.kind}`;
}

const RANKS: Readonly<Partial<Record<AssignmentState, number>>> = {
  late: 0,
  blocked: 1,
  'at-risk': 2,
};

function rankOf({ state }: AssignmentView): number {
  return RANKS[state] ?? 3;
}

function worstFirst(views: readonly AssignmentView[]): readonly AssignmentView[] {
  return inOrder(views).toSorted((one, other) => rankOf(one) - rankOf(other));
}

export function isLate({ milestones, ending, reported }: AssignmentView): boolean {
  return (
    ending === null && reported === null && milestones.some((each) => each.standing === 'late')
  );
}

function nextDay({ next }: AssignmentView): string {
  return next?.day ?? '9999';
}

function inOrder(views: readonly AssignmentView[]): readonly AssignmentView[] {
  return views.toSorted((one, other) => nextDay(one).localeCompare(nextDay(other)));
}

async function viewsOf(
  ports: Pick<Ports, 'people' | 'now' | 'closed'>,
  assignments: readonly Assignment[],
  committees: ReadonlyMap<string, Committee>,
): Promise<readonly AssignmentView[]> {
  return Promise.all(
    assignments.flatMap((assignment) => {
      const committee = committees.get(assignment.committee);
      if (committee === undefined) return [];
      return [viewOf(ports, assignment, committee)];
    }),
  );
}
