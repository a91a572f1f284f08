import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { button } from '../../kit/blocks.ts';
import { minutesWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** The button that opens the form in which the minutes are confirmed, while they are preliminary. */
export function confirmButtons(
  { id, origin, ending }: Pick<AssignmentView, 'id' | 'origin' | 'ending'>,
  language: Language,
): readonly Button[] {
  if (origin.minutes !== 'preliminary' || ending !== null) return [];
  return [button(minutesWordsIn(language).confirms, { action: 'confirm_minutes', value: id })];
}

/** Opens the form for all of a committee's that wait for their minutes. */
export function confirmAllButton(committee: string, language: Language): Button {
  const press = { action: 'confirm_all_minutes', value: committee };
  return button(minutesWordsIn(language).confirmsAll, press);
}
