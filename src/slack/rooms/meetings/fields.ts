import type { InputBlock } from '@slack/types';

import type { Language } from '../../../domain/committee/committee.ts';
import { textInput } from '../../kit/fields/inputs.ts';
import { meetingsWordsIn } from './words.ts';

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
