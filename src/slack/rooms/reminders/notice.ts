import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { nameText } from '../../kit/facts.ts';
import { buttonsFor, notice } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';
import { remindersWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

export function nudge(view: AssignmentView, by: string, language: Language): Said {
  const buttons = buttonsFor(view, language, ['onTrack', 'atRisk', 'submitDraft', 'open']);
  return notice(view, language, remindersWordsIn(language).nudge(nameText(by)), ...buttons);
}
