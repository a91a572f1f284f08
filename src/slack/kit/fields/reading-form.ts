import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { formWordsIn } from '../../../words/forms.ts';
import { notice } from './modal.ts';

/** Shown at once while a file is fetched and read; what was found in it takes its place. */
export function readingForm(language: Language): ModalView {
  return notice('read', language, formWordsIn(language).readingFile);
}
