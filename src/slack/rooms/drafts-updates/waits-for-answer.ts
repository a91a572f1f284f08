import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { lateButtons } from '../late-papers/buttons.ts';

/** Whether something of an assignment waits for an officer's yes or no: a plea, or a late paper. */
export function waitsFor(
  wish: 'answers-plea' | 'answers-late',
  language: Language,
): (view: AssignmentView) => boolean {
  return (view) =>
    wish === 'answers-plea'
      ? view.extensionAsked !== null
      : lateButtons(view, language, { giveReason: false, answer: true }).length > 0;
}
