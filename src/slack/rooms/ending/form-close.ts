import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import type { GivenParagraph } from '../../../domain/assignments/paragraph.ts';
import { aboutAssignment, type FormSubject } from '../../kit/fields/about.ts';
import { answersIn, type Read } from '../../kit/fields/answers.ts';
import { textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { requiredParagraph } from '../../kit/fields/paragraph.ts';
import { endingWordsIn } from './words.ts';

/** Asks for the § alone: the meeting follows from it, and is shown before anything is closed. */
export function closeForm(shown: {
  readonly language: Language;
  readonly view: FormSubject;
}): ModalView {
  const { language, view } = shown;
  const words = endingWordsIn(language);
  // The field's usual hint says that a § may be filled in later; here it may not.
  const hint = words.paragraphThatCloses;
  return modal({
    id: 'close',
    ...words.closing,
    language,
    metadata: { assignment: view.id },
    blocks: [aboutAssignment(view), textInput({ field: 'paragraph', language, hint })],
  });
}

export function readClose(values: unknown, language: Language): Read<GivenParagraph> {
  const errors: Record<string, string> = {};
  const value = requiredParagraph(answersIn(values), { language }, errors);
  return value === null ? { ok: false, errors } : { ok: true, value };
}
