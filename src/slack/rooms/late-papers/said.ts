import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { LateStage } from '../../../domain/assignments/late-stage.ts';
import type { Language } from '../../../domain/record/language.ts';
import { doneText } from '../../kit/done.ts';
import type { Said } from '../../kit/said.ts';
import { lateButtons } from './buttons.ts';
import { latePapersWordsIn } from './words.ts';

type LateDraft = {
  readonly version: number;
  readonly late: LateStage | null;
  readonly mayAnswerIt: boolean;
};

/** The private answer to a version that came after the dispatch, with what it waits for. */
export function lateDraftAnswer(view: AssignmentView, draft: LateDraft, language: Language): Said {
  const may = { giveReason: true, answer: draft.mayAnswerIt };
  const buttons = lateButtons(view, language, may);
  return doneText(language, leadOf(draft, language), view, { buttons });
}

function leadOf({ late, version }: LateDraft, language: Language): string {
  const words = latePapersWordsIn(language);
  if (late === 'awaits-reason') return words.reasonMissing(version);
  return late === 'asked' ? words.isAsked : words.isTooLate(version);
}
