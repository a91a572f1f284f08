import type { Button } from '@slack/types';

import { button } from '../../kit/blocks.ts';
import { settingsWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** For whoever may change them, wherever a committee is shown. */
export function settingsButton(committee: string, language: Language): Button {
  return button(settingsWordsIn(language).settings, { action: 'settings', value: committee });
}
