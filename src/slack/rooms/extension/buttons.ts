import type { Button } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { extensionWordsIn } from './words.ts';

/** For the holder, wherever an assignment's time is running out. */
export function askForTimeButton(id: string, language: Language): Button {
  return button(extensionWordsIn(language).asksForTime, { action: 'ask_extension', value: id });
}
