import type { Button } from '@slack/types';

import { button } from '../../kit/blocks.ts';
import { meetingsWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** Wherever a committee's meetings are listed, or one is missing. */
export function addMeetingButton(committee: string, language: Language): Button {
  return button(meetingsWordsIn(language).adds, { action: 'add_meeting', value: committee });
}
