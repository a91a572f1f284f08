import { assignmentNow } from '../../app/assignments/find-assignment.ts';
import type { OneDone } from '../../app/assignments/told-together.ts';
import type { AssignmentView } from '../../app/views/assignment-view.ts';
import { viewOf } from '../../app/views/view-of.ts';
import type { NotDone } from './not-done.ts';
import type { ListenerParts } from './parts.ts';

/** What became of several assignments, to be said to whoever did it. */
export type DoneTogether = {
  readonly views: readonly AssignmentView[];
  readonly refused: readonly NotDone[];
  /** What of it can be taken back, in one press. */
  readonly undoable: readonly { readonly assignment: string; readonly deed: string }[];
};

export async function doneTogether(
  { ports }: ListenerParts,
  done: readonly OneDone[],
): Promise<DoneTogether> {
  const views: AssignmentView[] = [];
  const refused: NotDone[] = [];
  const undoable: { assignment: string; deed: string }[] = [];
  for (const { id, done: each } of done) {
    if (!each.ok) {
      const label = (await assignmentNow(ports, id))?.assignment.label ?? '';
      refused.push({ label, why: each.why });
      continue;
    }
    views.push(await viewOf(ports, each.assignment, each.committee));
    const { undo, ending } = each.assignment;
    if (undo !== null && ending !== null) undoable.push({ assignment: id, deed: undo.deed });
  }
  return { views, refused, undoable };
}
