import type { Button } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { askingReportsWordsIn } from './words.ts';

/** Opens the form that asks everybody who is silent in a committee. */
export function askSilentButton(committee: string, language: Language): Button {
  const { asksSilent } = askingReportsWordsIn(language);
  return button(asksSilent, { action: 'ask_silent', value: committee });
}
