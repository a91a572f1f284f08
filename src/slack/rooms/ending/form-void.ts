import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { requiredText } from '../../kit/fields/required.ts';
import { endingWordsIn } from './words.ts';

export function voidForm(shown: {
  readonly language: Language;
  readonly view: FormSubject;
  readonly reason?: string;
}): ModalView {
  const { language, view, reason = '' } = shown;
  const words = endingWordsIn(language);
  const why = { field: 'reason', label: words.reason, language, hint: words.whatVoidMeans };
  return modal({
    id: 'void',
    ...words.voiding,
    language,
    metadata: { assignment: view.id },
    blocks: [aboutAssignment(view), textInput(why, { initial: reason, lines: 'many' })],
  });
}

export function readVoid(values: unknown, language: Language): Read<{ readonly reason: string }> {
  const errors: Record<string, string> = {};
  const reason = requiredText(answersIn(values), { field: 'reason', language }, errors);
  return readOf(errors, () => ({ reason }));
}
