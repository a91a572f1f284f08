import type { Button } from '@slack/types';

import type { Language } from '../../../domain/committee/committee.ts';
import { button } from '../../kit/blocks.ts';
import { settingsWordsIn } from './words.ts';

/** For whoever may change them, wherever a committee is shown. */
export function settingsButton(committee: string, language: Language): Button {
  return button(settingsWordsIn(language).settings, { action: 'settings', value: committee });
}
