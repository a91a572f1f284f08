import type { InputBlock } from '@slack/types';

import { textInput } from '../../kit/fields/inputs.ts';
import { meetingsWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';

/** Meetings to come, as text; the hint says what the form that asks can read. */
export function meetingListInput(
  language: Language,
  { hint, text = '' }: { readonly hint: string; readonly text?: string },
): InputBlock {
  const label = meetingsWordsIn(language).list;
  return textInput(
    { field: 'meetings', label, language, optional: true, hint },
    { initial: text, lines: 'many' },
  );
}
