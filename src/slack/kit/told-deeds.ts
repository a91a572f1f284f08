import { type DeedTold, deedTold } from '../../app/views/deed-told.ts';
import type { AssignmentView } from '../../app/views/assignment-view.ts';
import { type Telling, viewsIn } from './telling.ts';

/** An assignment of a message about several, and what the message tells of it. */
export type ToldDeed = { readonly view: AssignmentView; readonly asTold: DeedTold };

/** What each deed was, whatever became of it since; one that was refused after all is left out. */
export async function toldDeeds(
  telling: Telling,
  {
    assignments,
    deeds,
  }: { readonly assignments: readonly string[]; readonly deeds: readonly string[] },
): Promise<readonly ToldDeed[]> {
  const views = await viewsIn(telling, assignments);
  return (await Promise.all(views.map((view) => toldOf(telling, view, deeds)))).flat();
}

async function toldOf(
  { ports }: Telling,
  view: AssignmentView,
  deeds: readonly string[],
): Promise<readonly ToldDeed[]> {
  for (const deed of deeds) {
    const asTold = await deedTold(ports, { assignment: view.id, deed });
    if (asTold !== null) return [{ view, asTold }];
  }
  return [];
}
