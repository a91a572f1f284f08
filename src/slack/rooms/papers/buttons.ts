import type { Button } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { paperWordsIn } from './words.ts';

/** Opens the list of a meeting with what should be looked at, and what changed since it was made. */
export function reviewListButton(
  { committee, meeting }: { readonly committee: string; readonly meeting: string },
  language: Language,
): Button {
  const value = `${committee}|${meeting}`;
  return button(paperWordsIn(language).reviews, { action: 'review_list', value, primary: true });
}
