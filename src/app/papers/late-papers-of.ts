import type { Assignment } from '../../domain/assignments/assignment.ts';
import { draftsThatCount } from '../../domain/assignments/versions.ts';
import { dayIn } from '../../domain/days/day.ts';
import type { AssignmentView } from '../views/assignment-view.ts';
import type { ListRow } from '../ports/list-row.ts';

/** Versions that came after the members had their papers. */
export function latePapersOf(
  assignment: Pick<Assignment, 'drafts' | 'workSince'>,
  { milestones, committee }: Pick<AssignmentView, 'milestones' | 'committee'>,
): ListRow['latePapers'] {
  const dispatch = milestones.find(({ milestone }) => milestone === 'dispatch')?.day;
  if (dispatch === undefined) return [];
  return draftsThatCount(assignment)
    .map(({ version, at }) => ({ version, on: dayIn(at, committee.timeZone) }))
    .filter(({ on }) => on > dispatch);
}
