import type { Button } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { reschedulingWordsIn } from './words.ts';

type OfMeeting = { readonly committee: string; readonly meeting: string };

/** Opens the form that asks for another day, wherever a meeting is shown. */
export function moveMeetingButton({ committee, meeting }: OfMeeting, language: Language): Button {
  const { movesShort } = reschedulingWordsIn(language);
  return button(movesShort, { action: 'move_meeting', value: `${committee}|${meeting}` });
}

/** Shows what follows when a meeting is cancelled, and asks. */
export function askToCancelButton({ committee, meeting }: OfMeeting, language: Language): Button {
  const { cancelsShort } = reschedulingWordsIn(language);
  return button(cancelsShort, { action: 'ask_to_cancel', value: `${committee}|${meeting}` });
}
