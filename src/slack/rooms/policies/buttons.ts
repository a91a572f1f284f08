import type { Button } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { moreValue } from '../../kit/more.ts';
import { kitWordsIn } from '../../kit/words.ts';

/** Lists what breaks a committee's policies, as things stand when it is pressed. */
export function breakingButton(committee: string, language: Language): Button {
  const value = moreValue({ list: 'committee', committee, filter: 'breaking', from: 0 });
  return button(kitWordsIn(language).showsList, { action: 'more', value });
}
