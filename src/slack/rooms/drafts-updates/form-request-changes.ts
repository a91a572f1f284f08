import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { requiredText } from '../../kit/fields/required.ts';
import { draftsUpdatesWordsIn } from './words.ts';

export function requestChangesForm(shown: {
  readonly language: Language;
  readonly view: FormSubject;
  /** The draft's version, 1, 2, … */
  readonly version: number;
  /** What was written of it already. */
  readonly comment?: string;
}): ModalView {
  const { language, view, version, comment: initial = '' } = shown;
  const { requestingChanges, neededChanges: label } = draftsUpdatesWordsIn(language);
  const comment = { field: 'comment', label, language };
  return modal({
    id: 'request_changes',
    ...requestingChanges,
    language,
    metadata: { assignment: view.id, version },
    blocks: [aboutAssignment(view), textInput(comment, { initial, lines: 'many' })],
  });
}

export function readRequestChanges(
  values: unknown,
  language: Language,
): Read<{ readonly comment: string }> {
  const errors: Record<string, string> = {};
  const comment = requiredText(answersIn(values), { field: 'comment', language }, errors);
  return readOf(errors, () => ({ comment }));
}
