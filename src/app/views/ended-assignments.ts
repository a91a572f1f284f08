import type { Committee } from '../../domain/committee/committee.ts';
import type { Part } from '../ports/store.ts';
import type { AssignmentView } from './assignment-view.ts';
import { viewsOf } from './open-assignments.ts';
import type { Viewing } from './view-of.ts';

/** What has ended in a committee, the newest first: a part of it, and how many there are. */
export async function endedAssignments(
  ports: Viewing,
  committee: Committee,
  part: Part,
): Promise<{ readonly views: readonly AssignmentView[]; readonly count: number }> {
  const { records, count } = await ports.store.endedOfCommittee(committee.id, part);
  return { views: await viewsOf(ports, records, new Map([[committee.id, committee]])), count };
}
