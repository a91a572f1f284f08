import type { Assignment } from '../../domain/assignments/assignment.ts';
import { draftsThatCount } from '../../domain/assignments/versions.ts';
import { dayIn } from '../../domain/days/day.ts';
import type { AssignmentView } from '../views/assignment-view.ts';
import type { ListRow } from '../ports/list-row.ts';

/** What came after the members had their papers and was taken all the same; nothing else was sent. */
export function latePapersOf(
  assignment: Pick<Assignment, 'drafts' | 'workSince'>,
  { committee }: Pick<AssignmentView, 'committee'>,
): ListRow['latePapers'] {
  return draftsThatCount(assignment)
    .filter(({ late }) => late?.answer?.is === 'taken')
    .map(({ version, at }) => ({ version, on: dayIn(at, committee.timeZone) }));
}
