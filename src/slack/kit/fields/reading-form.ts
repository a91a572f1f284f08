import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { notice } from './modal.ts';
import { fieldWordsIn } from './words.ts';

/** Shown at once while a file is fetched and read; what was found in it takes its place. */
export function readingForm(language: Language): ModalView {
  const words = fieldWordsIn(language);
  return notice(words.read, language, words.readingFile);
}
