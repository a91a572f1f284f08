import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { standingWordsIn } from './words.ts';

/** Opens where each occurrence of the coming year goes; only a standing assignment has any. */
export function occurrencesButton(
  { id, asHead, ending }: Pick<AssignmentView, 'id' | 'asHead' | 'ending'>,
  language: Language,
): readonly Button[] {
  if (asHead?.isOfPeriods !== true || ending !== null) return [];
  const { changeMeetings } = standingWordsIn(language);
  return [button(changeMeetings, { action: 'occurrences', value: id })];
}
