import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { wordsIn } from '../../../words/words.ts';
import { nameText } from '../../kit/facts.ts';
import { notice, buttonsFor } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';

export function editedNotice(view: AssignmentView, by: string, language: Language): Said {
  const lead = wordsIn(language).edited(nameText(by));
  return notice(view, language, lead, ...buttonsFor(view, language, ['open']));
}
