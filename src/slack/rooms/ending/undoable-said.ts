import { viewOf } from '../../../app/views/view-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Done } from '../../kit/about.ts';
import { doneText } from '../../kit/done.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { toDiaryButtons } from '../diary/buttons.ts';
import { undoButtons } from '../mending/buttons.ts';

/** What was done, with the button that takes it back. */
export async function undoableSaid(
  { ports }: ListenerParts,
  what: string,
  { assignment, committee }: Extract<Done, { ok: true }>,
  language: Language,
): Promise<Said> {
  const view = await viewOf(ports, assignment, committee);
  const deeds =
    assignment.undo === null ? [] : [{ assignment: assignment.id, deed: assignment.undo.deed }];
  return doneText(language, what, view, {
    buttons: [...undoButtons(deeds, language), ...toDiaryButtons([view], language)],
  });
}
