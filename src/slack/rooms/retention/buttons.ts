import type { Button } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { retentionWordsIn } from './words.ts';

/** Shows what the committee's rules would weed, as things stand when it is pressed. */
export function reviewWeedingButton(committee: string, language: Language): Button {
  const value = `${committee}|0`;
  return button(retentionWordsIn(language).reviewsLine, { action: 'weeding_review', value });
}

export function startWeedingButton(committee: string, language: Language): Button {
  return button(retentionWordsIn(language).reviews, { action: 'weeding_start', value: committee });
}

export function rulesButton(committee: string, language: Language): Button {
  return button(retentionWordsIn(language).rules, { action: 'retention_rules', value: committee });
}
