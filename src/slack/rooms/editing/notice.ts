import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { nameText } from '../../kit/facts.ts';
import { notice, buttonsFor } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';
import { editingWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

export function editedNotice(view: AssignmentView, by: string, language: Language): Said {
  const lead = editingWordsIn(language).edited(nameText(by));
  return notice(view, language, lead, ...buttonsFor(view, language, ['open']));
}
