import type { InputBlock } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import { tickInput } from './inputs.ts';
import { option } from './text.ts';
import { fieldWordsIn } from './words.ts';

/** Whether the minutes with the decision are still to be confirmed. */
export function preliminaryTick(language: Language, isTicked: boolean): InputBlock {
  const tick = option(fieldWordsIn(language).notConfirmedYet, 'preliminary');
  return tickInput({ field: 'preliminary', language, optional: true }, tick, { isTicked });
}
