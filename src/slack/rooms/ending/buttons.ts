import type { Button } from '@slack/types';

import { button } from '../../kit/blocks.ts';
import { endingWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** Opens the form that asks for the § by which the committee closes an assignment. */
export function closeButton(id: string, language: Language): Button {
  return button(endingWordsIn(language).closesWithParagraph, { action: 'close_ask', value: id });
}
