import type { Button } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { historyWordsIn } from '../../../words/history.ts';

/** For whoever may read the assignment, also when it has ended. */
export function historyButton(id: string, language: Language): Button {
  return button(historyWordsIn(language).title, { action: 'history', value: id });
}
