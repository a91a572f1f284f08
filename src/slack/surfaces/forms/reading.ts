import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/committee.ts';
import { formWordsIn } from '../../../words/forms.ts';
import { plain } from './text.ts';

/** Shown at once while a file is fetched and read; what was found in it takes its place. */
export function readingForm(language: Language): ModalView {
  return notice(language, formWordsIn(language).readingFile);
}

/** What takes its place when nothing can. */
export function notice(language: Language, text: string): ModalView {
  const words = formWordsIn(language);
  return {
    type: 'modal',
    title: plain(words.titles.read),
    close: plain(words.close),
    blocks: [{ type: 'section', text: plain(text) }],
  };
}
