import { deedTold } from '../../../app/views/deed-told.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import {
  languageFor,
  nameIn,
  type Notice,
  ofOne,
  type Telling,
  viewsIn,
} from '../../kit/telling.ts';
import { outcomeNotice, outcomesNotice, type ToldOf, undoneOutcomeNotice } from './notice.ts';

/** What a meeting made of one assignment; once it was undone, that it no longer stands. */
export const outcomeTold = ofOne<'outcome'>(async (view, { content, language, telling }) => {
  const by = await nameIn(telling, content.by);
  const { assignment, deed } = content;
  const asTold = deed === null ? null : await deedTold(telling.ports, { assignment, deed });
  return asTold !== null && asTold.undone !== null
    ? undoneOutcomeNotice(view, { by, asTold }, language)
    : outcomeNotice(view, by, language);
});

/** The same of all that one form recorded and that one person works with. */
export const outcomesTold: Notice<'outcomes'> = async (telling, { assignments, deeds, by }) => {
  const views = await viewsIn(telling, assignments);
  const all = (await Promise.all(views.map((view) => toldOf(telling, view, deeds)))).flat();
  if (all.length === 0) return null;
  return outcomesNotice(all, await nameIn(telling, by), await languageFor(telling, null));
};

/** One that was refused after all has nothing to tell. */
async function toldOf(
  { ports }: Telling,
  view: AssignmentView,
  deeds: readonly string[],
): Promise<readonly ToldOf[]> {
  for (const deed of deeds) {
    const asTold = await deedTold(ports, { assignment: view.id, deed });
    if (asTold !== null) return [{ view, asTold }];
  }
  return [];
}
