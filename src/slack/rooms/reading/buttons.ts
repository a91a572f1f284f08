import type { Button } from '@slack/types';

import { button, withAll } from '../../kit/blocks.ts';
import { readingWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** Opens the form that takes a decision, wherever there is nothing yet. */
export function readTextButton(language: Language): Button {
  return button(readingWordsIn(language).readsText, { action: 'read_text', value: '' });
}

/** Opens what minutes say of those for which a form had no room. */
export function restOfOutcomesButton(
  { reading, rest }: { readonly reading: string; readonly rest: readonly string[] },
  language: Language,
): Button {
  const value = withAll([reading], rest);
  return button(readingWordsIn(language).showsMoreOutcomes, {
    action: 'rest_of_outcomes',
    value,
    primary: true,
  });
}
