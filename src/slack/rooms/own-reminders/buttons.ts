import type { Button } from '@slack/types';

import { button } from '../../kit/blocks.ts';
import { ownRemindersWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** Opens the form with a person's own hour and pause. */
export function ownRemindersButton(language: Language): Button {
  return button(ownRemindersWordsIn(language).opens, { action: 'own_reminders', value: '' });
}
