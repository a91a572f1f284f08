import type { Committee } from '../../domain/committee/committee.ts';
import type { Person } from '../../domain/record/person.ts';
import { committeeFor } from '../deeds/find-committee.ts';
import type { Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { AssignmentView } from './assignment-view.ts';
import { openOfCommittee, ownAssignments } from './open-assignments.ts';

/** A committee whose assignments somebody leads or keeps, with all that are open. */
export type Overseen = {
  readonly committee: Committee;
  readonly views: readonly AssignmentView[];
  readonly canManage: boolean;
};

export type HomeView = {
  readonly ok: true;
  readonly mine: readonly AssignmentView[];
  readonly overseen: readonly Overseen[];
  /** The workspace has no committee yet. */
  readonly nothingSetUp: boolean;
};

/** Mine, and all for those who lead the administration or keep the dates. */
export async function homeOf(ports: Ports, person: Person): Promise<HomeView | Refusal> {
  const own = await ownAssignments(ports, person);
  if (!own.ok) return own;
  const committees = await ports.store.committees(person.team);
  const overseen = await Promise.all(committees.map((each) => overseenBy(ports, person, each)));
  const nothingSetUp = committees.length === 0;
  return { ok: true, mine: own.views, overseen: overseen.flat(), nothingSetUp };
}

async function overseenBy(
  ports: Ports,
  person: Person,
  committee: Committee,
): Promise<readonly Overseen[]> {
  const found = await committeeFor(ports, { person, committee }, 'register');
  if (!found.ok) return [];
  const views = await openOfCommittee(ports, committee, 'all');
  return [{ committee, views, canManage: found.can('manage') }];
}
