import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { nameText } from '../../kit/facts.ts';
import { buttonsFor, notice } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';
import { reviewButtons } from '../drafts-updates/buttons.ts';
import { answerExtensionButtons } from '../extension/buttons.ts';
import { lateButtons } from '../late-papers/buttons.ts';
import { outcomeButton } from '../outcome/buttons.ts';
import { remindersWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** A reminder in somebody's own name, with the buttons for what it waits for. */
export function nudge(view: AssignmentView, by: string, language: Language): Said {
  return notice(
    view,
    language,
    remindersWordsIn(language).nudge(nameText(by)),
    ...awaitedButtons(view, language),
    ...buttonsFor(view, language, ['open']),
  );
}

function awaitedButtons(view: AssignmentView, language: Language): readonly Button[] {
  switch (view.waitsFor?.what) {
    case 'outcome':
      return [outcomeButton(view.id, language)];
    case 'extension':
      return answerExtensionButtons(view, language);
    case 'late-paper':
    case 'late-reason':
      return lateButtons(view, language, { giveReason: true, answer: true });
    case 'approval':
      return reviewButtons(view, language);
    case 'changes':
    case 'work':
    case 'meet':
    case undefined:
      return buttonsFor(view, language, ['onTrack', 'atRisk', 'submitDraft']);
  }
}
