import type { Button } from '@slack/types';

import { button } from '../../kit/blocks.ts';
import { readingWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** Opens the form that takes a decision, wherever there is nothing yet. */
export function readTextButton(language: Language): Button {
  return button(readingWordsIn(language).readsText, { action: 'read_text', value: '' });
}
