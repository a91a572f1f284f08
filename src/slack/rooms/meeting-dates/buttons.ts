import type { Button } from '@slack/types';

import { button } from '../../kit/blocks.ts';
import { meetingDatesWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** Beside a meeting in a list. */
export function meetingDatesButton(
  { committee, meeting }: { readonly committee: string; readonly meeting: string },
  language: Language,
): Button {
  const value = `${committee}|${meeting}`;
  return button(meetingDatesWordsIn(language).opens, { action: 'meeting_dates', value });
}
